namespace Advance.Benchmarks.Corpora;

/// <summary>The vocabulary of a corpus: words used in research news, combined without meaning.</summary>
static class Vocabulary
{
    public static readonly string[] Nouns = Words(
        """
        analysis archive baseline cohort conference dataset discussion estimate evaluation exhibition fellowship
        framework grant handbook hypothesis instrument interview journal laboratory lecture library manuscript measure
        meeting method model museum network observation panel paper partner pilot placement poster preprint prototype
        questionnaire reading record repository result review sample scale seminar series session site study summary
        survey symposium table team theory timetable transcript trial university visit volunteer workshop yearbook
        """
    );

    public static readonly string[] Adjectives = Words(
        """
        annual careful collaborative comparative complete cumulative descriptive detailed early experimental exploratory
        external final independent interim joint late local longitudinal narrative national open partial patient
        practical preliminary printed public quantitative recent regional repeated revised second shared systematic
        """
    );

    public static readonly string[] Verbs = Words(
        """
        accompanies answers asks checks closes collects compares completes continues corrects describes documents
        explains extends follows frames introduces joins measures opens organises outlines precedes presents prepares
        questions records repeats replaces reports reviews revises shows summarises supports tests
        """
    );

    public static readonly string[] Openings =
    [
        "As before",
        "At first",
        "By contrast",
        "For now",
        "In short",
        "In spring",
        "Later",
        "Meanwhile",
        "Since then",
        "Taken together",
    ];

    public static readonly string[] Headings =
    [
        "Aims",
        "Background",
        "Design",
        "Discussion",
        "How to take part",
        "Limits",
        "Materials",
        "People",
        "Results",
        "What comes next",
        "Where to read more",
        "Who was asked",
    ];

    public static readonly string[] Kinds = ["Announcement", "Call", "Note", "Paper", "Report", "Seminar", "Update"];

    public static readonly string[] Topics = Words(
        """
        archives careers conferences data-sharing doctoral-research education engagement ethics events exhibitions
        fieldwork fellowships funding grants history interviews laboratory lectures libraries measurement media meetings
        methods modelling museums open-access outreach partners peer-review policy posters prizes protocols publications
        reading-groups recruitment reviews statistics surveys teaching theory training visits volunteers workshops
        """
    );

    public static readonly string[] GivenNames = Words(
        "Ada Bruno Chiara Dafydd Esther Fatima Goran Hedda Ines Jonas Katya Leif Mira Noor Oona Pavel Rhian Selim Tove Ursula"
    );

    public static readonly string[] FamilyNames = Words(
        "Adeyemi Bianchi Carver Dahl Eriksen Farouk Grant Hopkins Ivanova Joshi Keane Lindqvist Moreau Ng Olsen Pritchard "
            + "Quist Rossi Sato Tanaka"
    );

    static string[] Words(string list) => list.Split((char[])[' ', '\n', '\r'], StringSplitOptions.RemoveEmptyEntries);
}
