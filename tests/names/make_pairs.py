#!/usr/bin/env python3
"""make_pairs.py > pairs.tsv: pairs of names with labels, out of people.txt. Two spellings of one person are `same`; spellings of two
people of one family are `different`. The tables of transliteration here are written from the standards, not from the library's."""
import os, random, re

MOST = 10  # pairs of a label and a person
HERE = os.path.dirname(os.path.abspath(__file__))
CYRILLIC = "абвгдеёжзийклмнопрстуфхцчшщъыьэюя"
TABLES = {
    "bgn": "a b v g d e yo zh z i y k l m n o p r s t u f kh ts ch sh shch  y  e yu ya".split(" "),
    "passport": "a b v g d e e zh z i i k l m n o p r s t u f kh ts ch sh shch ie y  e iu ia".split(" "),
    "iso": "a b v g d e ë ž z i j k l m n o p r s t u f h c č š ŝ ʺ y ʹ è û â".split(" "),
    "scholarly": "a b v g d e ë ž z i j k l m n o p r s t u f x c č š šč ʺ y ʹ è ju ja".split(" "),
    "german": "a b w g d e jo sch s i j k l m n o p r s t u f ch z tsch sch schtsch  y  e ju ja".split(" "),
    "french": "a b v g d e io j z i ï k l m n o p r s t ou f kh ts tch ch chtch  y  e iou ia".split(" "),
    "polish": "a b w g d je jo ż z i j k ł m n o p r s t u f ch c cz sz szcz  y  e ju ja".split(" "),
    "old": "a b v g d e io zh z i i k l m n o p r s t u f h tz ch sh sch  y ' e yu ya".split(" "),
}


def romanise(text, system):
    table = dict(zip(CYRILLIC, TABLES[system]))
    out = []
    for word in re.split(r"([ -])", text):
        low = word.lower()
        new = "".join(table.get(c, c) for c in low)
        if system in ("bgn", "old"):
            new = re.sub(r"(?:iy|yy)$", "y", new)
            if low.startswith("е"):
                new = "y" + new
            new = re.sub(r"(?<=[aeiou])ev", "yev", new) if system == "bgn" else new
        if system == "french":
            new = re.sub(r"in$", "ine", re.sub(r"iï$", "i", new))
        if system == "german":
            new = re.sub(r"ij$", "i", new)
        out.append(new[:1].upper() + new[1:])
    return "".join(out)


def decline(word, case, gender, surname):
    """Russian cases of the regular forms that people.txt uses"""
    def swap(ending, *forms):
        return word[:len(word) - len(ending)] + forms[case] if word.endswith(ending) else None
    rules = [("ский", "ского", "скому", "ским"), ("ый", "ого", "ому", "ым"), ("ий", "ия", "ию", "ием"), ("ей", "ея", "ею", "еем"), ("ай", "ая", "аю", "аем"),
             ("ль", "ля", "лю", "лем")]
    if gender == "m" and surname and re.search(r"(ов|ев|ёв|ин|ын)$", word):
        return word + ("а", "у", "ым")[case]
    if gender == "f" and surname and re.search(r"(ова|ева|ёва|ина)$", word):
        return word[:-1] + ("ой", "ой", "ой")[case]
    if gender == "f":
        rules = [("ская", "ской", "ской", "ской"), ("ия", "ии", "ии", "ией"), ("ья", "ьи", "ье", "ьей"), ("оя", "ои", "ое", "оей"), ("а", "ы", "е", "ой")]
    for ending, *forms in rules:
        done = swap(ending, *forms)
        if done:
            return done
    if word in ("Никита", "Лука"):
        return word[:-1] + (("ы", "и")[word == "Лука"], "е", "ой")[case]
    if gender == "m" and surname and word.endswith("а"):
        return word[:-1] + ("ы", "е", "ой")[case]
    if word.endswith("о"):
        return word
    if word == "Пётр":
        word = "Петр"
    if word == "Павел":
        word = "Павл"
    return word + ("а", "у", "ом")[case] if gender == "m" else word


def typo(text, chance):
    """a transposition, a doubled or a lost letter inside the longest word of eight letters or more"""
    words = text.split(" ")
    longest = max(range(len(words)), key=lambda i: len(words[i]))
    w = words[longest]
    if len(w) < 8:
        return None
    at = chance.randrange(2, len(w) - 3)
    kind = chance.randrange(3)
    if "-" in w:
        return None
    if w[at] == w[at + 1]:
        kind = 1
    words[longest] = [w[:at] + w[at + 1] + w[at] + w[at + 2:], w[:at] + w[at] + w[at:], w[:at] + w[at + 1:]][kind]
    return " ".join(words)


def spell_russian(line, chance):
    """-> full spellings, short spellings; each (text, kind)"""
    _, gender, given, patronymic, surname = line.split(" ")
    full = [(f"{given} {surname}", "russian"), (f"{given} {patronymic} {surname}", "patronymic"), (f"{surname} {given} {patronymic}", "order"),
            (f"{given[0]}. {patronymic[0]}. {surname}", "initials"), (f"{surname} {given[0]}.{patronymic[0]}.", "initials"),
            (f"{given[0]}.{patronymic[0]}.{surname}", "initials"), (f"{surname.upper()} {given} {patronymic}", "capitals"),
            (f"{romanise(surname, 'bgn')}, {romanise(given, 'bgn')}", "order")]
    full += [(romanise(f"{given} {surname}", s), s) for s in TABLES]
    full += [(romanise(f"{given} {patronymic} {surname}", s), s) for s in ("bgn", "german", "scholarly")]
    parts = lambda case: [decline(given, case, gender, False), "-".join(decline(p, case, gender, True) for p in surname.split("-"))]
    full += [(" ".join(parts(c)), "case") for c in range(3)]
    for base in (f"{given} {surname}", romanise(f"{given} {surname}", "bgn")):
        wrong = typo(base, chance)
        if wrong:
            full.append((wrong, "typo"))
    title = {"m": ("г-н", "Mr."), "f": ("г-жа", "Ms.")}[gender]
    short = [(surname, "bare"), (romanise(surname, "bgn"), "bare"), (f"{title[0]} {surname}", "title"), (f"{title[1]} {romanise(surname, 'passport')}", "title"),
             (parts(2)[1], "bare case")]
    return full, short


def spell(line, chance):
    if re.match(r"ru [mf] ", line):
        return spell_russian(line, chance)
    texts = line.split("|")
    return [(t, "spelling") for t in texts if t[0] != "~"], [(t[1:], "short") for t in texts if t[0] == "~"]


def is_open(text):
    """an initial is short for several names, so such a spelling is told apart from nobody; but A. and B. contradict each other"""
    return re.search(r"\b\w{1,2}\.", re.sub(r"\b(?:Mr|Ms|Dr|Jr|Sr)\.|(?<=Elizabeth )[AB]\.", "", text))


def print_family(family, part, chance):
    people = [spell(line, chance) for line in family.strip().split("\n")]
    same, different = [], []
    for full, short in people:
        pairs = [(a, b) for i, a in enumerate(full) for b in full[i + 1:] + short]
        same += chance.sample(pairs, min(len(pairs), MOST))
    for i, (full, _) in enumerate(people):
        pairs = [(a, b) for other, _ in people[i + 1:] for a in full for b in other if not is_open(a[0]) and not is_open(b[0])]
        different += chance.sample(pairs, min(len(pairs), MOST))
    for label, pairs in (("same", same), ("different", different)):
        for a, b in pairs:
            kind = a[1] if a[1] == b[1] else f"{a[1]}, {b[1]}"
            a, b = (a, b) if chance.random() < 0.5 else (b, a)
            if a[0] != b[0]:
                print(a[0], b[0], label, kind, part, sep="\t")


def main():
    chance = random.Random(20310428)
    text = open(os.path.join(HERE, "people.txt"), encoding="utf-8").read()
    tuned, held = re.split(r"^# held out.*\n", text, flags=re.M)
    tuned = re.sub(r"^#.*\n", "", tuned, flags=re.M)
    print("variantA\tvariantB\tlabel\tkind\tpart")
    for part, families in (("tuned", tuned), ("held", held)):
        for family in re.split(r"\n\n+", families.strip()):
            print_family(family, part, chance)


if __name__ == "__main__":
    main()
