#!/usr/bin/env python3
"""corpus.py FOLDER: makes the first inputs of fuzz_read that are containers: small files about an invented country, with the byte in front
that chooses the format. Run it again after a change and commit what it wrote."""
import base64, gzip, hashlib, io, os, sys, tarfile, zipfile

FORMATS = ["", "archive", "warc", "arc", "mbox", "mail", "mhtml"]
PAGE = b"<!DOCTYPE html><title>Osk</title><p>The mayor of Osk said the bridge was safe.</p>"
OLD = (1980, 1, 1, 0, 0, 0)


def zipped(members, how=zipfile.ZIP_DEFLATED):
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", how) as z:
        for name, data in members:
            z.writestr(zipfile.ZipInfo(name, OLD), data, how)
    return out.getvalue()


def tarred(members):
    out = io.BytesIO()
    with tarfile.open(fileobj=out, mode="w") as t:
        for name, data in members:
            info = tarfile.TarInfo(name)
            info.size = len(data)
            t.addfile(info, io.BytesIO(data))
    return out.getvalue().rstrip(b"\0") + b"\0" * 1024


def packed(data):
    return gzip.compress(data, mtime=0)


def record(kind, block, **extra):
    head = {"WARC-Type": kind, "WARC-Target-URI": "http://osk.example/1", "WARC-Date": "2020-03-04T05:06:07Z", "Content-Length": str(len(block))}
    head |= {k.replace("_", "-"): v for k, v in extra.items()}
    return b"WARC/1.0\r\n" + "".join(f"{k}: {v}\r\n" for k, v in head.items()).encode() + b"\r\n" + block + b"\r\n\r\n"


def response(body, *headers):
    return b"HTTP/1.1 200 OK\r\nContent-Type: text/html; charset=utf-8\r\n" + b"".join(h + b"\r\n" for h in headers) + b"\r\n" + body


def main():
    folder = sys.argv[1]
    chunked = b"5\r\n" + PAGE[:5] + b"\r\n%x\r\n" % len(PAGE[5:]) + PAGE[5:] + b"\r\n0\r\n\r\n"
    digest = "sha1:" + base64.b32encode(hashlib.sha1(b"Osk").digest()).decode()
    records = [record("warcinfo", b"software: osk\r\n"), record("response", response(PAGE)), record("response", response(chunked, b"Transfer-Encoding: chunked")),
               record("response", response(packed(PAGE), b"Content-Encoding: gzip")), record("revisit", response(b"")),
               record("resource", b"Osk", Content_Type="text/plain", WARC_Block_Digest=digest)]
    lies = record("resource", b"Osk", Content_Length="99", Content_Type="text/plain") + record("resource", b"Osk", Content_Type="text/plain")
    arc = b"filedesc://o.arc 0.0.0.0 20200304050607 text/plain 64\n1 0 Osk\nURL IP-address Archive-date Content-type Archive-length\n\n"
    arc += b"http://osk.example/a b 1.2.3.4 20200304050607 text/html %d\n" % len(response(PAGE)) + response(PAGE) + b"\n"
    mail = (b"From: =?utf-8?B?0J7RgdC6?= <a@osk.example>\r\nSubject: Osk\r\n votes\r\nDate: Tue, 19 Nov 2019 10:00:00 +0600\r\nMessage-ID: <1@osk.example>\r\n"
            b"MIME-Version: 1.0\r\nContent-Type: multipart/mixed; boundary=b\r\n\r\n--b\r\nContent-Transfer-Encoding: quoted-printable\r\n\r\nThe mayor=\r\n said=20no.\r\n"
            b"--b\r\nContent-Type: multipart/alternative; boundary=c\r\n\r\n--c\r\nContent-Type: text/html\r\n\r\n" + PAGE + b"\r\n--c--\r\n"
            b"--b\r\nContent-Disposition: attachment; filename*0*=utf-8''%D0%9E; filename*1=sk.txt\r\nContent-Transfer-Encoding: base64\r\n\r\nT3Nr\r\n"
            b"--b\r\nContent-Type: message/rfc822\r\n\r\nFrom: b\r\n\r\ninner\r\n--b--\r\n")
    mbox = b"From a@osk.example Tue Nov 19 10:00:00 2019\nFrom: a\nSubject: s\nDate: d\n\n>From Osk\n\nFrom b@osk.example Tue Nov 19 10:00:01 2019\n" + mail.replace(b"\r", b"")
    mhtml = (b"From: <Saved>\r\nSnapshot-Content-Location: http://osk.example/1\r\nSubject: Osk\r\nMIME-Version: 1.0\r\nContent-Type: multipart/related; type=\"text/html\"; boundary=\"b\"\r\n\r\n"
             b"--b\r\nContent-Type: text/html\r\nContent-ID: <1>\r\nContent-Transfer-Encoding: quoted-printable\r\n\r\n" + PAGE + b"\r\n--b--\r\n")
    members = [("a/page.html", PAGE), ("../../up.txt", b"up"), ("in.zip", zipped([("x.txt", b"Osk")])), ("m.eml", mail)]
    files = {"archive.zip": zipped(members), "archive_stored.zip": zipped(members, zipfile.ZIP_STORED), "archive.tar": tarred(members[:2]),
             "archive.tar.gz": packed(tarred(members)), "archive.gz": packed(b"The mayor of Osk said no."),
             "archive.wacz": zipped([("archive/data.warc.gz", packed(records[1])), ("pages/pages.jsonl", b"{}")]),
             "warc.plain": b"".join(records), "warc.gz": b"".join(map(packed, records)), "warc_lies": lies, "warc_whole.gz": packed(b"".join(records)),
             "arc.plain": arc, "arc.gz": packed(arc), "mail.eml": mail, "mbox.mbox": mbox, "mhtml.mhtml": mhtml}
    os.makedirs(folder, exist_ok=True)
    for name, data in files.items():
        for found in (False, True): # as the format, and to be found
            with open(os.path.join(folder, ("found_" if found else "") + name), "wb") as f:
                f.write(bytes([0 if found else FORMATS.index(name.split(".")[0].split("_")[0])]) + data)


if __name__ == "__main__":
    main()
