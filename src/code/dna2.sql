-- A database of Discourse Network Analyzer 2 in the tables of version 3: temporary ones, which hide those of the file.

CREATE TEMP TABLE SETTINGS AS SELECT Property, Value FROM main.SETTINGS WHERE 0;

CREATE TEMP TABLE CODERS AS SELECT ID, Name, Red, Green, Blue, 0 AS Refresh, 14 AS FontSize, coalesce(Password, '') AS Password, 300 AS PopupWidth,
  0 AS ColorByCoder, 0 AS PopupDecoration, 1 AS PopupAutoComplete,
  coalesce((SELECT Permission FROM main.CODERPERMISSIONS WHERE Coder = c.ID AND Type = 'addDocuments'), 1) AS PermissionAddDocuments,
  coalesce((SELECT Permission FROM main.CODERPERMISSIONS WHERE Coder = c.ID AND Type = 'editDocuments'), 1) AS PermissionEditDocuments,
  coalesce((SELECT Permission FROM main.CODERPERMISSIONS WHERE Coder = c.ID AND Type = 'deleteDocuments'), 1) AS PermissionDeleteDocuments,
  coalesce((SELECT Permission FROM main.CODERPERMISSIONS WHERE Coder = c.ID AND Type = 'importDocuments'), 1) AS PermissionImportDocuments,
  coalesce((SELECT Permission FROM main.CODERPERMISSIONS WHERE Coder = c.ID AND Type = 'addStatements'), 1) AS PermissionAddStatements,
  coalesce((SELECT Permission FROM main.CODERPERMISSIONS WHERE Coder = c.ID AND Type = 'editStatements'), 1) AS PermissionEditStatements,
  coalesce((SELECT Permission FROM main.CODERPERMISSIONS WHERE Coder = c.ID AND Type = 'deleteStatements'), 1) AS PermissionDeleteStatements,
  coalesce((SELECT Permission FROM main.CODERPERMISSIONS WHERE Coder = c.ID AND Type = 'editAttributes'), 1) AS PermissionEditAttributes,
  coalesce((SELECT Permission FROM main.CODERPERMISSIONS WHERE Coder = c.ID AND Type = 'editRegex'), 1) AS PermissionEditRegex,
  coalesce((SELECT Permission FROM main.CODERPERMISSIONS WHERE Coder = c.ID AND Type = 'editStatementTypes'), 1) AS PermissionEditStatementTypes,
  coalesce((SELECT Permission FROM main.CODERPERMISSIONS WHERE Coder = c.ID AND Type = 'editCoders'), 1) AS PermissionEditCoders,
  coalesce((SELECT Permission FROM main.CODERPERMISSIONS WHERE Coder = c.ID AND Type = 'editCoderRelations'), 1) AS PermissionEditCoderRelations,
  coalesce((SELECT Permission FROM main.CODERPERMISSIONS WHERE Coder = c.ID AND Type = 'viewOthersDocuments'), 1) AS PermissionViewOthersDocuments,
  coalesce((SELECT Permission FROM main.CODERPERMISSIONS WHERE Coder = c.ID AND Type = 'editOthersDocuments'), 1) AS PermissionEditOthersDocuments,
  coalesce((SELECT Permission FROM main.CODERPERMISSIONS WHERE Coder = c.ID AND Type = 'viewOthersStatements'), 1) AS PermissionViewOthersStatements,
  coalesce((SELECT Permission FROM main.CODERPERMISSIONS WHERE Coder = c.ID AND Type = 'editOthersStatements'), 1) AS PermissionEditOthersStatements
  FROM main.CODERS c;

CREATE TEMP VIEW DOCUMENTS AS SELECT ID, Title, Text, Coder, Author, Source, Section, Notes, Type, CASE WHEN Date >= 0 THEN Date / 1000
  ELSE (Date - 999) / 1000 END AS Date FROM main.DOCUMENTS;

CREATE TEMP TABLE VARIABLELINKS (ID, SourceVariableId, TargetVariableId);

-- the values of short texts: those that have attributes, then those that occur only
CREATE TEMP TABLE ENTITIES (ID INTEGER PRIMARY KEY, VariableId, Value TEXT, Red, Green, Blue, ChildOf, UNIQUE (VariableId, Value));
INSERT INTO temp.ENTITIES SELECT min(ID), VariableId, Value, Red, Green, Blue, NULL FROM main.ATTRIBUTES GROUP BY VariableId, Value ORDER BY 1;
INSERT INTO temp.ENTITIES SELECT DISTINCT NULL, VariableId, coalesce(Value, ''), 0, 0, 0, NULL FROM main.DATASHORTTEXT WHERE true ORDER BY VariableId, Value
  ON CONFLICT DO NOTHING;
UPDATE temp.ENTITIES SET ChildOf = (SELECT p.ID FROM main.ATTRIBUTES a JOIN temp.ENTITIES p ON p.VariableId = a.VariableId AND p.Value = a.ChildOf
  WHERE a.ID = ENTITIES.ID AND a.ChildOf <> '' AND p.ID <> a.ID);

CREATE TEMP TABLE ATTRIBUTEVARIABLES (ID INTEGER PRIMARY KEY, VariableId, AttributeVariable);
INSERT INTO temp.ATTRIBUTEVARIABLES SELECT NULL, v.ID, a.name FROM (SELECT 1 AS place, 'Type' AS name UNION SELECT 2, 'Alias' UNION SELECT 3, 'Notes') a
  JOIN main.VARIABLES v ON v.DataType = 'short text' ORDER BY a.place, v.ID;

CREATE TEMP TABLE ATTRIBUTEVALUES (ID INTEGER PRIMARY KEY, EntityId, AttributeVariableId, AttributeValue);
INSERT INTO temp.ATTRIBUTEVALUES SELECT NULL, e.ID, n.ID, coalesce(CASE n.AttributeVariable WHEN 'Type' THEN a.Type WHEN 'Alias' THEN a.Alias ELSE a.Notes END, '')
  FROM temp.ENTITIES e JOIN temp.ATTRIBUTEVARIABLES n ON n.VariableId = e.VariableId LEFT JOIN main.ATTRIBUTES a ON a.ID = e.ID ORDER BY e.ID, n.ID;

CREATE TEMP VIEW DATASHORTTEXT AS SELECT d.ID, d.StatementId, d.VariableId, e.ID AS Entity FROM main.DATASHORTTEXT d
  JOIN temp.ENTITIES e ON e.VariableId = d.VariableId AND e.Value = coalesce(d.Value, '');
