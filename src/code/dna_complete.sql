-- What DNA needs and codes may lack. A statement of SQL each; the line of comment before it tells what it did, with how many rows.

-- documents that no coder had were given to the first one
UPDATE DOCUMENTS SET Coder = (SELECT min(ID) FROM CODERS) WHERE Coder IS NULL;

--
INSERT INTO ENTITIES (VariableId, Value, Red, Green, Blue)
SELECT DISTINCT v.ID, '', 0, 0, 0 FROM STATEMENTS s JOIN VARIABLES v ON v.StatementTypeId = s.StatementTypeId AND v.DataType = 'short text'
WHERE NOT EXISTS (SELECT 1 FROM DATASHORTTEXT d WHERE d.StatementId = s.ID AND d.VariableId = v.ID)
  AND NOT EXISTS (SELECT 1 FROM ENTITIES e WHERE e.VariableId = v.ID AND e.Value = '') ORDER BY v.ID;

-- short texts that were missing are written as empty ones
INSERT INTO DATASHORTTEXT (StatementId, VariableId, Entity)
SELECT s.ID, v.ID, (SELECT e.ID FROM ENTITIES e WHERE e.VariableId = v.ID AND e.Value = '')
FROM STATEMENTS s JOIN VARIABLES v ON v.StatementTypeId = s.StatementTypeId AND v.DataType = 'short text'
WHERE NOT EXISTS (SELECT 1 FROM DATASHORTTEXT d WHERE d.StatementId = s.ID AND d.VariableId = v.ID) ORDER BY s.ID, v.ID;

-- long texts that were missing are written as empty ones
INSERT INTO DATALONGTEXT (StatementId, VariableId, Value)
SELECT s.ID, v.ID, '' FROM STATEMENTS s JOIN VARIABLES v ON v.StatementTypeId = s.StatementTypeId AND v.DataType = 'long text'
WHERE NOT EXISTS (SELECT 1 FROM DATALONGTEXT d WHERE d.StatementId = s.ID AND d.VariableId = v.ID) ORDER BY s.ID, v.ID;

-- integers that were missing are written as 0, which DNA takes for a value
INSERT INTO DATAINTEGER (StatementId, VariableId, Value)
SELECT s.ID, v.ID, 0 FROM STATEMENTS s JOIN VARIABLES v ON v.StatementTypeId = s.StatementTypeId AND v.DataType = 'integer'
WHERE NOT EXISTS (SELECT 1 FROM DATAINTEGER d WHERE d.StatementId = s.ID AND d.VariableId = v.ID) ORDER BY s.ID, v.ID;

-- booleans that were missing are written as 1, which DNA takes for a value
INSERT INTO DATABOOLEAN (StatementId, VariableId, Value)
SELECT s.ID, v.ID, 1 FROM STATEMENTS s JOIN VARIABLES v ON v.StatementTypeId = s.StatementTypeId AND v.DataType = 'boolean'
WHERE NOT EXISTS (SELECT 1 FROM DATABOOLEAN d WHERE d.StatementId = s.ID AND d.VariableId = v.ID) ORDER BY s.ID, v.ID;

--
INSERT INTO ATTRIBUTEVALUES (EntityId, AttributeVariableId, AttributeValue)
SELECT e.ID, a.ID, '' FROM ENTITIES e JOIN ATTRIBUTEVARIABLES a ON a.VariableId = e.VariableId
WHERE NOT EXISTS (SELECT 1 FROM ATTRIBUTEVALUES w WHERE w.EntityId = e.ID AND w.AttributeVariableId = a.ID) ORDER BY e.ID, a.ID;
