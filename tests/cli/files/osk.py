"""Makes osk.dna, a database of Discourse Network Analyzer about invented people."""
import sqlite3
db = sqlite3.connect("osk.dna")
RIGHTS = ("AddDocuments EditDocuments DeleteDocuments ImportDocuments AddStatements EditStatements DeleteStatements EditAttributes EditRegex EditStatementTypes"
          " EditCoders EditCoderRelations ViewOthersDocuments EditOthersDocuments ViewOthersStatements EditOthersStatements").split()
db.execute("CREATE TABLE CODERS (ID INTEGER PRIMARY KEY, Name, Red DEFAULT 0, Green DEFAULT 0, Blue DEFAULT 0, Refresh DEFAULT 0, FontSize DEFAULT 14, Password,"
           " PopupWidth DEFAULT 300, ColorByCoder DEFAULT 0, PopupDecoration DEFAULT 0, PopupAutoComplete DEFAULT 1,"
           + ",".join(f" Permission{r} DEFAULT 1" for r in RIGHTS) + ")")
for table in ("SETTINGS (Property, Value)", "CODERRELATIONS (ID, Coder, OtherCoder, viewStatements, editStatements, viewDocuments, editDocuments)",
              "DOCUMENTS (ID, Title, Text, Coder, Author DEFAULT '', Source DEFAULT '', Section DEFAULT '', Notes DEFAULT '', Type DEFAULT '', Date)",
              "STATEMENTTYPES (ID, Label, Red DEFAULT 0, Green DEFAULT 0, Blue DEFAULT 0)", "VARIABLES (ID, Variable, DataType, StatementTypeId)",
              "VARIABLELINKS (ID, SourceVariableId, TargetVariableId)", "REGEXES (Label, Red, Green, Blue)",
              "STATEMENTS (ID, StatementTypeId, DocumentId, Start, Stop, Coder)", "DATABOOLEAN (ID, StatementId, VariableId, Value)",
              "DATAINTEGER (ID, StatementId, VariableId, Value)", "DATALONGTEXT (ID, StatementId, VariableId, Value)",
              "DATASHORTTEXT (ID, StatementId, VariableId, Entity)", "ENTITIES (ID, VariableId, Value, Red DEFAULT 0, Green DEFAULT 0, Blue DEFAULT 0, ChildOf)",
              "ATTRIBUTEVARIABLES (ID, VariableId, AttributeVariable)", "ATTRIBUTEVALUES (ID, EntityId, AttributeVariableId, AttributeValue)"):
    db.execute("CREATE TABLE " + table)
text = "Teshik 🚢 said the bridge must stay. The council called it ugly."
db.executescript(f"""
INSERT INTO SETTINGS VALUES ('version', '3.0.7');
INSERT INTO CODERS (ID, Name, Password) VALUES (1, 'Admin', ''), (2, 'Ilse', 'x'), (3, 'Omur', 'x');
INSERT INTO DOCUMENTS (ID, Title, Text, Coder, Author, Date) VALUES (1, 'The bridge', '{text}', 2, 'Anvar Teshik', 1935568800);
INSERT INTO STATEMENTTYPES (ID, Label) VALUES (1, 'Claim'), (2, 'Story');
INSERT INTO VARIABLES VALUES (1, 'organization', 'short text', 1), (2, 'concept', 'short text', 1), (3, 'agreement', 'boolean', 1), (4, 'hero', 'short text', 2);
INSERT INTO ENTITIES (ID, VariableId, Value) VALUES (1, 1, 'Ferrymen'), (2, 1, 'Council'), (3, 2, 'The bridge stays'), (4, 2, 'The bridge is ugly');
INSERT INTO STATEMENTS VALUES (1, 1, 1, 15, 36, 2), (2, 1, 1, 37, 64, 2), (3, 1, 1, 15, 35, 3), (4, 1, 1, 37, 64, 3);
INSERT INTO DATABOOLEAN VALUES (1, 1, 3, 1), (2, 2, 3, 1), (3, 3, 3, 1), (4, 4, 3, 0);
INSERT INTO DATASHORTTEXT VALUES (1, 1, 1, 1), (2, 1, 2, 3), (3, 2, 1, 2), (4, 2, 2, 4), (5, 3, 1, 1), (6, 3, 2, 3), (7, 4, 1, 2), (8, 4, 2, 3);
""")
db.commit()
