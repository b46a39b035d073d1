/* The language a text is written in.
 *
 * Half of a text is made of its language's smallest words. Each language has a row of them, and a string of the letters that it has and its
 * neighbours of the same script lack. A word of the row gives 2 points, a letter of the string 1 (3 in Cyrillic, where
 * they tell the languages apart), a letter that the language never uses takes 2. The best row wins when its points
 * reach a share of the words and those of the second are fewer by a third. */
#include "text/language.h"
#include <unicode/uchar.h>
#include "base/hash.h"
#include "base/utf8.h"

enum { LOOKED_AT = 16 << 10, FEWEST_WORDS = 5, LONGEST_WORD = 24, MOST_WORDS = 1500, SLOTS = 4096 };

typedef enum script { LATIN, CYRILLIC, SCRIPTS } script;

typedef struct row {
    const char *code;
    script script;
    const char *own;   /* letters that speak for the language */
    const char *never; /* letters that speak against it */
    const char *words;
} row;

static const row LANGUAGES[] = {
    {"ru", CYRILLIC, "ыэъё", "іїєґўәғқңөұүһҳӣӯҷ",
     "и в не на что с по как из за от его для это но к у о при до они он она был была были было также которые который после если "
     "об же или уже том чтобы может сообщает со так под во вы мы я году лет то всё только"},
    {"uk", CYRILLIC, "іїєґ", "ыэъёәғқңөұүһҳўӣӯҷ",
     "і в у не на що з та до як від за це для його але про або є був була було були також які який після якщо він вона вони ми я й "
     "ще вже щоб може під при року через"},
    {"be", CYRILLIC, "ўіэы", "иїєґщъәғқңөұүһҳӣӯҷ",
     "і ў у не на што з да як ад за гэта для яго але пра або быў была было былі таксама якія які пасля калі ён яна яны мы я каб "
     "можа пад пры года праз"},
    {"kk", CYRILLIC, "әғқңөұүһі", "їєґўҳӣӯҷ",
     "және мен бен пен үшін бұл деп да де та те болып бойынша туралы жылы деді осы ол екен бар жоқ тек кейін дейін арқылы қазақстан "
     "сондай-ақ еді болды керек соң ең бір оның біз олар"},
    {"ky", CYRILLIC, "өүң", "іїєґўәғқұһҳӣӯҷ",
     "жана менен үчүн бул деп да де болуп боюнча тууралуу жылы деди ал экен бар жок гана кийин чейин аркылуу кыргызстан ошондой "
     "эле болгон керек эң бир анын биз алар ошол бирок дагы эмес тарабынан"},
    {"uz", CYRILLIC, "ўқғҳ", "ыщіїєґәңөұүһӣӯҷ",
     "ва билан учун бу деб ҳам бўйича йил йилда эди экан бор йўқ фақат кейин орқали ўзбекистон бўлган бўлди керак энг бир унинг биз "
     "улар шу лекин эмас томонидан қилди ушбу ёки"},
    {"tg", CYRILLIC, "ӣӯҷҳқғ", "ыщіїєґәңөұүһў",
     "ва дар ба аз ки бо барои ин он аст буд ҳам то бар шуд шудааст кард мекунад тоҷикистон худ як соли ё ҳар вале инчунин дигар буда "
     "шавад намуд раиси"},
    {"en", LATIN, "", "äöüßçşğıəñãõłąęśżźøå",
     "the and of to in is that for it with as was on be are by at this from have has not he his had but they she which were an who "
     "will said we you their been"},
    {"de", LATIN, "äöüß", "çşğıəñãõłąęśżźøåéèàâêîôû",
     "der die und in den von zu das mit sich des auf für ist im dem nicht ein eine als auch es an werden aus er hat dass sie nach wird "
     "bei einer um am sind noch wie einem über einen so zum war haben nur oder aber vor zur bis mehr durch"},
    {"fr", LATIN, "éèàêçùâîôûœ", "äößşğıəñãõłąęśżźøå",
     "de la le et les des en un du une que est pour qui dans a par plus pas au sur ne se ce il sont avec son mais ont aux elle été "
     "cette ses comme ou nous leur être fait"},
    {"es", LATIN, "ñáíóú¿¡", "äößşğıəãõłąęśżźøåêèàç",
     "de la que el en y a los del se las por un para con no una su al lo como más o pero sus le ha me sin sobre este ya entre cuando "
     "todo esta ser son dos también fue había era muy años hasta desde está"},
    {"it", LATIN, "àèìòù", "äößşğıəñãõłąęśżźøåçêâô",
     "di e il la che in un a per è una sono con non del si da al come le dei nel alla della più anche ha i gli ma lo delle questo o "
     "sul era stato dalla degli suo essere loro nella"},
    {"pt", LATIN, "ãõçáéíóúâêô", "äößşğıəñłąęśżźøåèìòù",
     "de a o que e do da em um para é com não uma os no se na por mais as dos como mas foi ao ele das tem à seu sua ou ser quando "
     "muito há nos já está eu também só pelo pela até isso ela entre"},
    {"pl", LATIN, "łąęśżźćń", "äöüßçşğıəñãõøåéèàâêîôû",
     "w i na z do się nie że to jest o jak po za od przez dla są ale co tym już jego ich tak być ma czy był było była które który oraz "
     "także tylko może przed roku ze"},
    {"nl", LATIN, "ĳ", "äößçşğıəñãõłąęśżźøå",
     "de het een van en in is dat op te zijn met voor niet aan er om ook als dan maar bij uit nog naar heeft hij ze door over was wordt "
     "deze werd wel geen zou kunnen worden"},
    {"tr", LATIN, "ışğçöü", "ßəñãõłąęśżźøåwqxéèà",
     "ve bir bu da de için ile olarak çok daha olan gibi ne kadar en sonra var ama ise o dedi değil her ya olduğunu olduğu tarafından "
     "göre şu mi diye ancak yeni iki içinde"},
    {"az", LATIN, "əışğçöü", "ßñãõłąęśżźøåwéèà",
     "və bir bu da də üçün ilə olan kimi edir olunub edib azərbaycan hər ki sonra görə daha isə o var tərəfindən ən deyib bildirib "
     "ancaq həm olaraq çox həmin onun yeni"},
    {"uz", LATIN, "ʻ‘ʼ", "äöüßçşğıəñãõłąęśżźøåwéèà",
     "va bilan uchun bu deb ham bo‘yicha yil yilda edi ekan bor yo‘q faqat keyin orqali bo‘lgan bo‘ldi kerak eng bir uning biz ular "
     "shu lekin emas tomonidan qildi ushbu yoki da esa hamda o‘zbekiston"},
    {"sv", LATIN, "åäö", "ßçşğıəñãõłąęśżźøüæ",
     "och i att det som en på är av för med till den har de inte om ett han men var sig från vi så kan när hon nu efter eller vid "
     "också skulle ska där"},
    {"no", LATIN, "åøæ", "äßçşğıəñãõłąęśżźöü",
     "og i det som en på er av for med til den har de ikke om et han men var seg fra vi så kan når hun nå etter eller ved også skal skulle "
     "ble mot bare noe må opp"},
    {"da", LATIN, "åøæ", "äßçşğıəñãõłąęśżźöü",
     "og i det som en på er af for med til den har de ikke om et han men var sig fra vi så kan når hun nu efter eller ved også skal skulle "
     "blev mod kun noget må op"},
    {"cs", LATIN, "ěščřžýůďťň", "äöüßçşğıəãõłąęśżźøåêèàw",
     "a se v na je že o s z do i to jako za by ale po k jsem však si už být pro jeho jsou které který nebo také podle tak od bylo byl "
     "při pouze roku co aby mezi"},
    {"ro", LATIN, "ăâîșțşţ", "äöüßçğıəñãõłąęśżźøåéèàêôû",
     "de și în a la cu pe nu care că este o din un pentru mai au fost al ca sunt prin sau dar după fi dintre până ale lui ce între "
     "era despre către"},
    {"id", LATIN, "", "äöüßçşğıəñãõłąęśżźøåéèàáíóú",
     "yang dan di untuk dengan dari ini itu tidak dalam pada akan ke juga oleh ada sebagai telah karena saat bisa lebih mereka atau "
     "menjadi kata tersebut kepada sudah tahun"},
    {"fi", LATIN, "äö", "ßçşğıəñãõłąęśżźøåüéèà",
     "ja on ei että se oli hän mutta ovat joka kun myös sen kuin ole tai jos mukaan vain jo olla sitä niin nyt hänen tämä voi vielä "
     "ovat sanoo kanssa"},
};

enum { N_ROWS = sizeof LANGUAGES / sizeof *LANGUAGES };

/* The words of all rows by their hash: entry i of a slot is word i - 1, 0 an empty slot. */
typedef struct lexicon {
    uint16_t slot[SLOTS];
    struct { hs_str word; uint32_t row; } at[MOST_WORDS];
    uint32_t n;
} lexicon;

typedef struct tally {
    const lexicon *words_of;
    uint32_t words, all, letters[SCRIPTS];
    int64_t points[N_ROWS];
} tally;

static void make_index(lexicon *x)
{
    memset(x->slot, 0, sizeof x->slot);
    x->n = 0;
    for (uint32_t i = 0; i < N_ROWS; i++)
        for (hs_str rest = hs_str_of(LANGUAGES[i].words); rest.len && x->n < MOST_WORDS;) {
            hs_str w = hs_str_cut(&rest, ' ');
            uint32_t k = hs_hash_bytes(w) % SLOTS;
            while (x->slot[k]) k = (k + 1) % SLOTS;
            x->at[x->n].word = w;
            x->at[x->n++].row = i;
            x->slot[k] = (uint16_t)x->n;
        }
}

static bool holds(const char *letters, uint32_t c)
{
    hs_str s = hs_str_of(letters);
    for (size_t i = 0; i < s.len;)
        if (hs_utf8_next(s, &i) == c) return true;
    return false;
}

static void count_letter(tally *t, uint32_t c, uint32_t times)
{
    for (size_t i = 0; i < N_ROWS; i++) {
        if (holds(LANGUAGES[i].own, c)) t->points[i] += times * (LANGUAGES[i].script == CYRILLIC ? 3 : 1);
        else if (holds(LANGUAGES[i].never, c)) t->points[i] -= 2 * (int64_t)times;
    }
}

static void count_word(tally *t, hs_str w)
{
    const lexicon *x = t->words_of;
    t->words++;
    for (uint32_t k = hs_hash_bytes(w) % SLOTS; x->slot[k]; k = (k + 1) % SLOTS)
        if (hs_str_eq(x->at[x->slot[k] - 1].word, w)) t->points[x->at[x->slot[k] - 1].row] += 2;
}

static uint32_t plain_apostrophe(uint32_t c)
{
    return c == '\'' || c == 0x2BB || c == 0x2BC || c == 0x2019 || c == 0x60 ? 0x2018 : c;
}

/* Words and letters of the text. Letters beyond ASCII are first counted (seen), as the rows are asked once a letter. */
static void count(hs_str text, tally *t)
{
    uint32_t seen[0x600] = {0}; /* Latin with its marks, Cyrillic; the few above 0x600 tell nothing */
    char word[LONGEST_WORD + 8];
    size_t n = 0;
    bool fits = true;
    for (size_t i = 0; i <= text.len;) {
        uint32_t c = i < text.len ? plain_apostrophe(hs_utf8_next(text, &i)) : (i++, ' ');
        bool inside = (c == 0x2018 && n && (word[n - 1] == 'o' || word[n - 1] == 'g')) || (c == '-' && n); /* o‘ and g‘ of Uzbek */
        if (u_isalpha((UChar32)c) || inside) {
            c = (uint32_t)u_tolower((UChar32)c);
            t->all++;
            t->letters[LATIN] += c < 0x250 || (c >= 0x1E00 && c < 0x1F00);
            t->letters[CYRILLIC] += c >= 0x400 && c < 0x530;
            if (c >= 0x80 && c < 0x600) seen[c]++;
            if (n <= LONGEST_WORD) n += (size_t)hs_utf8_put(c, word + n);
            else fits = false;
            continue;
        }
        if (n && fits) count_word(t, (hs_str){word, n});
        else t->words += n > 0;
        n = 0;
        fits = true;
    }
    for (uint32_t c = 0x80; c < 0x600; c++)
        if (seen[c]) count_letter(t, c, seen[c]);
}

hs_str hs_language_of(hs_str text)
{
    lexicon words;
    make_index(&words);
    tally t = {.words_of = &words};
    if (text.len > LOOKED_AT) {
        text.len = LOOKED_AT;
        while (text.len && (text.ptr[text.len] & 0xC0) == 0x80) text.len--;
    }
    count(text, &t);
    script most = t.letters[CYRILLIC] > t.letters[LATIN] ? CYRILLIC : LATIN;
    if (t.letters[most] * 2 < t.all) return (hs_str){"", 0};
    size_t best = N_ROWS, second = N_ROWS;
    for (size_t i = 0; i < N_ROWS; i++) {
        if (LANGUAGES[i].script != most) continue;
        if (best == N_ROWS || t.points[i] > t.points[best]) second = best, best = i;
        else if (second == N_ROWS || t.points[i] > t.points[second]) second = i;
    }
    bool enough = t.words >= FEWEST_WORDS && t.points[best] >= 4 && t.points[best] * 4 >= (int64_t)t.words;
    bool clear = t.points[second] <= 0 || t.points[best] * 2 >= t.points[second] * 3;
    return enough && clear ? hs_str_of(LANGUAGES[best].code) : (hs_str){"", 0};
}

hs_str hs_language_settle(hs_str declared, hs_str text)
{
    hs_str found = hs_language_of(text);
    bool same = declared.len >= 2 && found.len && declared.ptr[0] == found.ptr[0] && declared.ptr[1] == found.ptr[1] &&
                (declared.len == 2 || declared.ptr[2] == '-');
    return found.len && !same ? found : declared;
}
