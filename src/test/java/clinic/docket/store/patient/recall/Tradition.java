package clinic.docket.store.patient.recall;

import clinic.docket.domain.patient.PatientName;
import java.util.List;
import java.util.SplittableRandom;

/** How people of one origin are called: some names are frequent, most are rare. */
enum Tradition {
    GERMAN(
            38,
            "49",
            "Müller Schmidt Schneider Fischer Weber Meyer Wagner Becker Schulz Hoffmann Schäfer Koch"
                    + " Bauer Richter Klein Wolf Schröder Neumann Schwarz Zimmermann Braun Krüger"
                    + " Hofmann Hartmann Lange Schmitt Werner Schmitz Krause Meier Lehmann Maier Köhler"
                    + " Mueller König Mayer Huber Weiß Groß Jäger Böhm Strauß Voß Schroeder Kühn Götz",
            "Alt Neu Ober Berg Stein Holz Feld Wald Brunn Eich Linden Rosen Gold Hof Kirch Burg Schön"
                    + " Grün Roß Mühl Kessel Winter Acker Birken Diet Engel Förster Gries Hammer Iser",
            "er mann müller bauer hofer berger meier huber bach feld stein thal hauser maier brand ke"
                    + " ler ing schmied wirth",
            "Anna Thomas Sabine Michael Jürgen Ursula Björn Käthe Friederike Stefan Petra Andreas"
                    + " Günther Monika Wolfgang Claudia Jörg Susanne Markus Birgit Sören Lena Paul Mia"
                    + " Jonas Emma Felix Hannah Lukas Leonie Maximilian Sophie Sebastian Katharina"),
    ENGLISH(
            10,
            "44",
            "Smith Jones Taylor Brown Williams Wilson Johnson Davies Robinson Wright O'Connor O’Brien"
                    + " Thompson Evans Walker White Roberts Green Hall D'Angelo McDonald",
            "Ash Black Brad Clay Dal Farn Green Hart Lang Mel North Pem Rad Stan Thorn West Whit Wood",
            "ton ford ley field worth ham by well man wick burn shaw",
            "John Mary James Patricia Robert Jennifer David Linda William Elizabeth Richard Barbara"
                    + " Joseph Susan Charles Jessica Daniel Sarah Matthew Karen Siobhán Zoë Chloë"),
    POLISH(
            10,
            "48",
            "Nowak Kowalski Wiśniewski Wójcik Kowalczyk Kamiński Lewandowski Zieliński Szymański"
                    + " Woźniak Dąbrowski Kozłowski Łuczak Żak Błaszczyk Gęś",
            "Jan Krol Mazur Adam Zawad Wróbl Stęp Góra Pawł Sikor Ław Cich Źród Barto Grab Kaczmar"
                    + " Malin Olsz Piątk Rut Sob Tomcz Urban Wasil Żuraw",
            "owski ewski iński icki ak czyk ewicz owicz ek ka iak",
            "Łukasz Małgorzata Paweł Agnieszka Krzysztof Katarzyna Grażyna Michał Bożena Zdzisław"
                    + " Stanisław Jędrzej Wojciech Elżbieta Piotr Ewa Tomasz Zofia Jakub Julia"),
    RUSSIAN(
            10,
            "7",
            "Иванов Смирнов Кузнецов Попов Васильев Петров Соколов Жуков Щербаков Юрьев Цветков",
            "Мих Алекс Бел Гор Дмитр Ерм Жур Зай Карп Лебед Мороз Никит Орл Пан Рож Сав Тих Фёдор"
                    + " Хар Чист Шуб Щерб Юш Якуш",
            "ов ев ин енко ский ова ева ина чук ич",
            "Юрий Ольга Сергей Наталья Михаил Жанна Андрей Екатерина Алексей Людмила Николай Юлия"
                    + " Фёдор Ксения Артём Щедра Илья Яна Хасан"),
    GREEK(
            5,
            "30",
            "Παπαδόπουλος Βασιλείου Γεωργίου Δημητρίου Ιωάννου Καραγιάννης",
            "Παπα Καρα Γιανν Νικολ Δημητρ Αντων Θεοδωρ Κωνσταντιν Στεφαν Χρυσ Μιχαηλ Αλεξ",
            "όπουλος ίδης άκης έας άτος ούλης",
            "Γεώργιος Ευαγγελία Δημήτρης Ελένη Νίκος Αικατερίνη Χρήστος Σοφία Παύλος Ξένια"),
    NORDIC(
            7,
            "45",
            "Sørensen Ångström Jørgensen Nielsen Hansen Øster Bjørnsson Åkesson Lindström Nyström",
            "Peder Jón Gunnar Magnus Erik Sven Øst Åk Bjørn Lind Berg Strand Ægir Þór Hall Kol",
            "sen son sdóttir ström gren qvist dahl gaard lund by",
            "Søren Åsa Björk Lars Kirsten Jørgen Anne Magnus Sigríður Guðrún Þór Ægir Ole Ida Freja"),
    TURKISH(
            8,
            "90",
            "Yılmaz Kaya Demir Şahin Çelik Yıldız Öztürk Kılıç Doğan Çetin Güneş Özdemir",
            "Kara Ak Öz Gül Boz Sarı Kır Tek Yeni Çakır Şen Bay Er Gök",
            "oğlu türk demir kaya taş bulut soy çelik baş can",
            "Mehmet Ayşe İpek Mustafa Fatma Çağla Gökhan Şule Ömer Zeynep Ahmet Elif Işıl Uğur"),
    ROMANCE(
            7,
            "34",
            "García Fernández González López Núñez Silva Conceição João Lefèvre François Ionuț"
                    + " Müller-García Muñoz",
            "Sant Mont Val Ros Cast Fuent Alm Beaul Chât Per Guim Mend Ribeir Villan",
            "os aro ella ez ueva ière ães eira ano oni eau",
            "José María Inês João Hélène Sofía Léa Noël Çesar Raúl Begoña Chiara Zoé Luís Ana"),
    VIETNAMESE(
            2,
            "84",
            "Nguyễn Trần Lê Phạm Hoàng Huỳnh Vũ Đặng Bùi Đỗ",
            "Ngô Dương Lý Phan Võ",
            "- - - -",
            "Đức|Anh Thị|Hương Văn|Minh Quốc|Bảo Thị|Ngọc|Ánh Hữu|Phước Thanh|Hằng"),
    ARABIC(
            2,
            "966",
            "الزهراني العتيبي الغامدي حداد خوري منصور",
            "عبد ابن ال بن أبو",
            "الله رحمن كريم سلام حسن علي",
            "محمد فاطمة أحمد خديجة يوسف مريم عمر ليلى"),
    CHINESE(1, "86", "王 李 張 劉 陳 楊 黃 趙 吳 周", "歐 司 上 諸", "陽 馬 官 葛", "小龍 偉 芳 秀英 娜 敏 靜 麗 強 磊 洋 艷");

    private final int share;
    private final String country;
    private final String frequent;
    private final String stems;
    private final String endings;
    private final String given;

    Tradition(
            int share,
            String country,
            String frequent,
            String stems,
            String endings,
            String given) {
        this.share = share;
        this.country = country;
        this.frequent = frequent;
        this.stems = stems;
        this.endings = endings;
        this.given = given;
    }

    static Tradition any(SplittableRandom dice) {
        int rest = dice.nextInt(100);
        for (Tradition each : values()) {
            rest -= each.share;
            if (rest < 0) {
                return each;
            }
        }
        throw new AssertionError("The shares are less than a hundred");
    }

    String country() {
        return country;
    }

    PatientName name(SplittableRandom dice) {
        String family = family(dice);
        if (dice.nextInt(12) == 0) {
            family += (this == ROMANCE ? " " : "-") + family(dice);
        } else if (this == GERMAN && dice.nextInt(40) == 0) {
            family = "von der " + family;
        }
        String first = rather(given, dice).replace('|', ' ');
        String second = dice.nextInt(3) == 0 ? " " + rather(given, dice).replace('|', ' ') : "";
        return new PatientName(family, first + second);
    }

    private String family(SplittableRandom dice) {
        if (dice.nextInt(100) < 35) {
            return rather(frequent, dice);
        }
        return any(stems, dice) + any(endings, dice).replace("-", "");
    }

    private static String any(String names, SplittableRandom dice) {
        List<String> all = list(names);
        return all.get(dice.nextInt(all.size()));
    }

    /** The first ones more often than the last ones. */
    private static String rather(String names, SplittableRandom dice) {
        List<String> all = list(names);
        double place = Math.pow(dice.nextDouble(), 1.7);
        return all.get((int) (place * all.size()));
    }

    private static List<String> list(String names) {
        return List.of(names.split(" ", -1));
    }
}
