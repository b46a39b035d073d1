#!/usr/bin/env python3
"""make.py: writes the office files that tests/unit/test_records.c reads into tests/read/files. Standard library alone; the same bytes every time.

All texts are invented, about a country that is not there."""
import os, zipfile, zlib

HERE = os.path.join(os.path.dirname(os.path.abspath(__file__)), "files")
W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'
RELS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
PACKAGE = "http://schemas.openxmlformats.org/package/2006"


def write_zip(name, members):
    with zipfile.ZipFile(os.path.join(HERE, name), "w") as z:
        for path, text, method in members:
            info = zipfile.ZipInfo(path, (2024, 5, 1, 10, 0, 0))
            info.compress_type = method
            z.writestr(info, text)


def deflated(path, text):
    return path, text if isinstance(text, bytes) else text.encode(), zipfile.ZIP_DEFLATED


def relations(*rows):
    inside = "".join(f'<Relationship Id="{i}" Type="{t}" Target="{to}"/>' for i, t, to in rows)
    return f'<?xml version="1.0"?><Relationships xmlns="{PACKAGE}/relationships">{inside}</Relationships>'


def core(title, author, created, modified):
    return (f'<?xml version="1.0"?><cp:coreProperties xmlns:cp="{PACKAGE}/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/" '
            f'xmlns:dcterms="http://purl.org/dc/terms/"><dc:title>{title}</dc:title><dc:creator>{author}</dc:creator>'
            f"<dcterms:created>{created}</dcterms:created><dcterms:modified>{modified}</dcterms:modified></cp:coreProperties>")


def docx(name, body, notes="", title="The harbour tax of Osk", main="word/document.xml"):
    folder, file = main.split("/")
    members = [
        deflated("[Content_Types].xml", "<Types/>"),
        deflated("_rels/.rels", relations(("rId1", RELS + "/officeDocument", main), ("rId2", PACKAGE + "/relationships/metadata/core-properties", "/docProps/core.xml"))),
        deflated("docProps/core.xml", core(title, "Ana Veld", "2024-05-01T10:00:00Z", "2024-05-02T11:00:00Z")),
        deflated(main, f'<?xml version="1.0"?><w:document {W} xmlns:mc="urn:mc"><w:body>{body}</w:body></w:document>'),
    ]
    if notes:
        members.append(deflated(f"{folder}/_rels/{file}.rels", relations(("rId1", RELS + "/footnotes", "footnotes.xml"))))
        members.append(deflated(f"{folder}/footnotes.xml", f'<?xml version="1.0"?><w:footnotes {W}>{notes}</w:footnotes>'))
    write_zip(name, members)


def run(text):
    return f'<w:r><w:t xml:space="preserve">{text}</w:t></w:r>'


def par(inside):
    return f"<w:p>{inside}</w:p>"


def cell(*pars):
    return "<w:tc><w:tcPr/>" + "".join(par(run(p)) if p else "<w:p/>" for p in pars) + "</w:tc>"


def make_docx():
    box = "<w:txbxContent>" + par(run("Boxed words.")) + "</w:txbxContent>"
    docx("letter.docx",
         par('<w:pPr><w:tabs><w:tab w:val="left"/></w:tabs></w:pPr>' + run("The harbour tax"))
         + par(run("Minister Hallas said ") + "<w:del>" + '<w:r><w:delText>never</w:delText></w:r>' + "</w:del><w:ins>" + run("today") + "</w:ins>"
               + run(" that it")  # a text box, as Word writes it: once for new readers, once for old ones
               + f"<w:r><mc:AlternateContent><mc:Choice>{box}</mc:Choice><mc:Fallback>{box}</mc:Fallback></mc:AlternateContent></w:r>"
               + run(" stays.") + '<w:r><w:footnoteReference w:id="2"/></w:r>')
         + par("<w:r><w:rPr><w:vanish/></w:rPr><w:t>hidden</w:t></w:r>" + run("One") + "<w:r><w:tab/><w:t>tab</w:t><w:br/><w:t>line</w:t></w:r>"
               + '<w:r><w:fldChar/><w:instrText>PAGE</w:instrText></w:r>')
         + "<w:tbl><w:tr>" + cell("Port") + cell("Tax") + cell("Since") + "</w:tr><w:tr>" + cell("Osk") + cell("") + cell("May", "June") + "</w:tr></w:tbl>"
         + par(run("The end &amp; more.")),
         notes='<w:footnote w:type="separator" w:id="0">' + par(run("----")) + '</w:footnote><w:footnote w:id="2">' + par(run("According to the port.")) + "</w:footnote>")
    docx("moved.docx", par(run("Elsewhere in the ZIP.")), title="Microsoft Word - Document1.doc", main="word/document2.xml")
    bomb = '<?xml version="1.0"?><!DOCTYPE a [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;">]><w:document ' + W + "><w:body><w:p><w:r><w:t>&b;</w:t></w:r></w:p></w:body></w:document>"
    write_zip("entities.docx", [deflated("_rels/.rels", relations(("rId1", RELS + "/officeDocument", "word/document.xml"))), deflated("word/document.xml", bomb)])


def make_odt():
    spaces = "".join(f'xmlns:{p}="urn:oasis:names:tc:opendocument:xmlns:{u}:1.0" ' for p, u in
                     (("office", "office"), ("text", "text"), ("table", "table"), ("draw", "drawing"), ("meta", "meta"))) + 'xmlns:dc="http://purl.org/dc/elements/1.1/"'
    content = f"""<?xml version="1.0"?><office:document-content {spaces}><office:body><office:text>
<text:tracked-changes><text:changed-region><text:deletion><text:p>deleted</text:p></text:deletion></text:changed-region></text:tracked-changes>
<text:h>The  harbour
 tax</text:h>
<text:p>Minister Hallas said<text:s text:c="2"/>that it <text:note><text:note-citation>1</text:note-citation><text:note-body><text:p>According to the port.</text:p></text:note-body></text:note>stays<office:annotation><text:p>why?</text:p></office:annotation>.<draw:frame><draw:text-box><text:p>Boxed words.</text:p></draw:text-box></draw:frame> Really.<text:line-break/>Yes.</text:p>
<table:table><table:table-row><table:table-cell><text:p>Osk</text:p></table:table-cell><table:table-cell/><table:table-cell><text:p>May</text:p></table:table-cell></table:table-row></table:table>
</office:text></office:body></office:document-content>"""
    meta = f"""<?xml version="1.0"?><office:document-meta {spaces}><office:meta><meta:initial-creator>Ana Veld</meta:initial-creator><dc:creator>Bo Tamm</dc:creator>
<meta:creation-date>2024-05-01T10:00:00</meta:creation-date><dc:date>2024-05-03T10:00:00</dc:date><dc:title>The harbour tax of Osk</dc:title></office:meta></office:document-meta>"""
    write_zip("letter.odt", [("mimetype", b"application/vnd.oasis.opendocument.text", zipfile.ZIP_STORED), deflated("content.xml", content), deflated("meta.xml", meta)])


def make_xlsx():
    main = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"'
    strings = ["Statements of May", "Дата", "Заголовок", "Текст", "No"]
    shared = f'<sst {main}>' + "".join(f"<si><t>{s}</t></si>" for s in strings) + "<si><r><t>Rich </t></r><r><t>text</t></r><rPh><t>x</t></rPh></si></sst>"
    styles = f'<styleSheet {main}><numFmts><numFmt numFmtId="164" formatCode="dd\\.mm\\.yyyy"/><numFmt numFmtId="165" formatCode="0.0 &quot;days&quot;"/></numFmts><cellStyleXfs><xf numFmtId="14"/></cellStyleXfs><cellXfs><xf numFmtId="0"/><xf numFmtId="14"/><xf numFmtId="164"/><xf numFmtId="165"/></cellXfs></styleSheet>'

    def sheet(rows):
        return f"<worksheet {main}><sheetData>{rows}</sheetData></worksheet>"

    first = sheet('<row r="1"><c r="A1" t="s"><v>0</v></c></row><row r="3"><c r="A3" t="s"><v>1</v></c><c r="B3" t="s"><v>2</v></c><c r="C3" t="s"><v>3</v></c><c r="E3" t="s"><v>4</v></c></row>'
                  '<row r="4"><c r="A4" s="1"><v>45413.4375</v></c><c r="B4" t="inlineStr"><is><t>A title</t></is></c><c r="C4" t="s"><v>5</v></c><c r="E4" s="3"><v>7.5</v></c></row>'
                  '<row r="5"><c r="A5" s="2"><v>45351</v></c><c r="C5"/></row>'
                  '<row r="6"><c r="A6" s="2"><v>59</v></c><c r="C6" t="str"><f>1+1</f><v>"Said" &amp; done</v></c><c r="XFD6"><v>1</v></c><c r="ZZZZZ6"><v>1</v></c><c r="D6" t="e"><v>#REF!</v></c></row>')
    second = sheet('<row><c t="inlineStr"><is><t>x</t></is></c></row>')
    book = f'<workbook {main} xmlns:r="{RELS}"><workbookPr/><sheets><sheet name="May" sheetId="1" r:id="rId1"/><sheet name="Other" sheetId="2" r:id="rId2"/></sheets></workbook>'
    top = deflated("_rels/.rels", relations(("rId1", RELS + "/officeDocument", "xl/workbook.xml")))
    links = deflated("xl/_rels/workbook.xml.rels", relations(("rId1", RELS + "/worksheet", "worksheets/sheet1.xml"), ("rId2", RELS + "/worksheet", "/xl/worksheets/sheet2.xml"),
                                                            ("rId3", RELS + "/styles", "styles.xml"), ("rId4", RELS + "/sharedStrings", "sharedStrings.xml")))
    rest = [deflated("xl/styles.xml", styles), deflated("xl/sharedStrings.xml", shared)]
    write_zip("table.xlsx", [top, deflated("xl/workbook.xml", book), links, deflated("xl/worksheets/sheet1.xml", first), deflated("xl/worksheets/sheet2.xml", second)] + rest)
    write_zip("notext.xlsx", [top, deflated("xl/workbook.xml", book), links, deflated("xl/worksheets/sheet1.xml", second), deflated("xl/worksheets/sheet2.xml", second)] + rest)


def pdf(name, pages, info="", trailer="", catalog=""):
    """pages: lists of (x, y, size, text); text in WinAnsi."""
    objects = [f"<< /Type /Catalog /Pages 2 0 R {catalog}>>".encode(), None, b"<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>", f"<< {info} >>".encode()]
    kids = []
    for page in pages:
        stream = b"BT\n" + b"".join(b"/F %d Tf 1 0 0 1 %d %d Tm (" % (size, x, y) + text.encode("cp1252").replace(b"(", b"\\(").replace(b")", b"\\)") + b") Tj\n" for x, y, size, text in page) + b"ET\n"
        packed = zlib.compress(stream, 9)
        objects.append(b"<< /Length %d /Filter /FlateDecode >>\nstream\n" % len(packed) + packed + b"\nendstream")
        objects.append(b"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Resources << /Font << /F 3 0 R >> >> /Contents %d 0 R >>" % len(objects))
        kids.append(len(objects))
    objects[1] = b"<< /Type /Pages /Count %d /Kids [ %s ] >>" % (len(kids), b" ".join(b"%d 0 R" % k for k in kids))
    out, at = b"%PDF-1.4\n", []
    for i, o in enumerate(objects, 1):
        at.append(len(out))
        out += b"%d 0 obj\n" % i + o + b"\nendobj\n"
    table = len(out)
    out += b"xref\n0 %d\n0000000000 65535 f \n" % (len(objects) + 1) + b"".join(b"%010d 00000 n \n" % a for a in at)
    out += b"trailer << /Size %d /Root 1 0 R /Info 4 0 R %s>>\nstartxref\n%d\n%%%%EOF\n" % (len(objects) + 1, trailer.encode(), table)
    with open(os.path.join(HERE, name), "wb") as f:
        f.write(out)


LEFT = ["Minister Hallas said in Osk that the", "harbour tax would not rise before the", "election, though nobody in the inter-", "national port believes him any more.",
        "   He added that the well-known ports of", "Kyzyl-", "Orda and Osk were doing fine, thank", "you very much."]
RIGHT = ["The ship owners were not impressed by", "what he said, and told him so, loudly,", "in front of the whole council and the", "press: \u201cWe have heard that before.\u201d",
         "   A vote is to be held on Friday, which", "most people in the town do not expect", "to change anything at all, they said", "to our reporter."]


def make_pdf():
    pages = []
    for n in (1, 2, 3):
        page = [(60, 810, 9, f"The Osk Courier, number {100 + n}"), (290, 30, 9, f"- {n} -")]
        if n == 1:
            page.append((60, 760, 20, "The harbour tax divides Osk, and nobody knows why"))
        for x, lines in ((60, LEFT), (320, RIGHT)):
            for i, line in enumerate(lines):
                page.append((x + (12 if line.startswith(" ") else 0), 720 - 13 * i, 11, line.strip().replace("tax", f"tax ({n})")))
        pages.append(page)
    dates = "/Title (The harbour tax of Osk) /Author (Ana Veld) /CreationDate (D:20240501100000Z) /ModDate (D:20240502100000Z)"
    pdf("columns.pdf", pages, dates)
    pdf("empty.pdf", [[]], "/Title (scan0001.tif)")
    # 40 bytes of nothing known: it cannot be opened without a password
    secret = "/Encrypt << /Filter /Standard /V 1 /R 2 /P -4 /O <" + "11" * 32 + "> /U <" + "22" * 32 + "> >> /ID [ <00> <00> ] "
    pdf("locked.pdf", [[(60, 700, 11, "secret")]], "", secret)
    with open(os.path.join(HERE, "broken.pdf"), "wb") as f:
        f.write(b"%PDF-1.4\nthis is not one\n%%EOF\n")


os.makedirs(HERE, exist_ok=True)
make_docx()
make_odt()
make_xlsx()
make_pdf()
