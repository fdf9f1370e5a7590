namespace Advance.Checks.Safety;

/// <summary>
/// Words to think twice about, and what to write instead. A form is words in a row, <c>|</c> between words of which one
/// stands there; those after <c>!</c> must not follow. After Shatterproof's list of stigmatising terms and the
/// Scottish Drugs Forum (person first), Level Up's and Women's Aid's guidelines for the media, and Respect: "abuse is
/// always a choice". Only what is nearly always wrong is listed: "clean", "dirty" or "victim" have good uses too.
/// </summary>
static class Words
{
    /// <summary>Words that make of a person what the person uses, does or suffers.</summary>
    public static IReadOnlyList<Advised> PersonFirst { get; } =
    [
        new(
            "a person who uses drugs, or a person with a drug problem",
            "a person is more than what they use",
            "drug|heroin|cocaine|crack|opioid|opiate|substance|alcohol|recovering|former|ex addict|addicts",
            "an|the|every|each addict !who|whose",
            "addicts"
        ),
        new(
            "a person with an alcohol problem",
            "a person is more than what they drink",
            "alcoholics",
            "recovering|former|ex|chronic alcoholic",
            "an|the alcoholic "
                + "!drink|drinks|beverage|beverages|liver|hepatitis|content|solution|extract|ketoacidosis|cardiomyopathy"
                + "|strength|product|products|gel|spirit|spirits|fermentation"
        ),
        new(
            "people who use drugs or alcohol",
            "'abuser' blames, and here it also means somebody who abuses a partner",
            "drug|substance|alcohol|opioid|cocaine abuser|abusers"
        ),
        new(
            "people who use drugs",
            "the person comes first",
            "drug|substance|heroin|opioid|opiate|cocaine user|users",
            "injecting drug user|users"
        ),
        new(
            "drug use, alcohol use or substance use",
            "'abuse' of a substance blames, and here the word is needed for what is done to a partner",
            "drug|alcohol|substance abuse"
        ),
        new("drug use, or a drug problem", "'habit' makes light of it", "drug|heroin|cocaine|crack habit"),
        new(
            "a person who uses drugs",
            "it is a term of abuse",
            "junkie|junkies|crackhead|crackheads|smackhead|smackheads|druggie|druggies|pothead|potheads|wino|winos"
        ),
        new(
            "positive or negative, of a test, and abstinent, of a person",
            "who is not 'clean' would be dirty",
            "clean and sober",
            "dirty|clean urine|urines",
            "dirty drug test|tests|screen|screens",
            "got|getting|stay|stayed|staying clean from drugs|alcohol|heroin"
        ),
        new(
            "people with mental health problems",
            "people come before what they live with",
            "the mentally ill",
            "mentally ill people|person|men|women|man|woman",
            "the insane"
        ),
        new(
            "a man who abuses his partner",
            "say what he does, not what he is",
            "batterer|batterers !intervention|interventions|program|programs|programme|programmes|treatment",
            "wife beater|beaters",
            "wife batterer|batterers"
        ),
        new(
            "a woman who has been abused, or a survivor",
            "the person comes before what was done to her",
            "battered wife|wives",
            "battered woman|women !syndrome|shelter|shelters|movement"
        ),
    ];

    /// <summary>Words by which abuse comes to look like an accident, a quarrel of two, or what she brought about.</summary>
    public static IReadOnlyList<Advised> Excuses { get; } =
    [
        new(
            "what he did, as in 'he hit her'",
            "abuse is a choice, and control is often its aim",
            "lost|lose|loses|losing control !of|over",
            "lost|lose|loses|losing his|their temper",
            "lost|loses|losing it with her",
            "he|partner|husband|boyfriend just|simply|finally snapped !a|the|photos|pictures",
            "blind|jealous|drunken rage",
            "fit of rage|jealousy|passion",
            "moment of madness"
        ),
        new(
            "what he did, and to whom",
            "nobody is abused because of what they say or do",
            "provoked him|violence|abuse",
            "provoked the violence|abuse|attack|assault|incident",
            "provoked by his|her wife|partner|girlfriend|victim|behaviour|words|nagging",
            "she|her|partner|wife|girlfriend provoked",
            "she asked for it",
            "asking for it",
            "pushed|drove|driven him to violence|abuse|hit|attack|kill|it",
            "driven to violence|abuse",
            "brought it on herself|themselves"
        ),
        new(
            "domestic abuse, and who abuses whom",
            "a dispute has two sides, abuse has one",
            "domestic dispute|disputes|squabble|squabbles|tiff|row|rows|quarrel|quarrels|argument|arguments",
            "lovers tiff|tiffs|quarrel|quarrels",
            "lover's|lovers'|lovers’|lover’s tiff|tiffs|quarrel|quarrels"
        ),
        new(
            "a relationship in which he abused her",
            "a relationship abuses nobody: a person does",
            "volatile|stormy|tempestuous|turbulent|fiery relationship|relationships|marriage|marriages"
        ),
        new(
            "the crime: murder, assault",
            "passion excuses it",
            "crime|crimes of passion",
            "love|loved her too much",
            "tragic love story"
        ),
        new(
            "what was used, and separately what he did",
            "a substance does not abuse anybody, and many who use it never do",
            "alcohol|drink|drug|drugs|booze fuelled|fueled violence|abuse|attack|attacks|assault|assaults|rage|row|rows",
            "fuelled|fueled by drink|drugs|alcohol|booze",
            "alcohol|drink|drinking|drugs|cocaine made|makes him|them violent|abusive|aggressive|hit|do",
            "violent|abusive|abuse|violence because of alcohol|drink|drugs|substances",
            "because he was drunk|high|intoxicated|drinking"
        ),
        new(
            "link, pathway or factor",
            "a trigger sounds as if abuse went off by itself",
            "trigger|triggers for|of violence|abuse",
            "trigger|triggers for|of the|his|their violence|abuse",
            "triggered|triggers|trigger the|his|their violence|abuse|attack|assault",
            "triggered|triggers|trigger violence|abuse"
        ),
    ];
}

/// <summary>Forms of words that share one piece of advice.</summary>
/// <param name="Instead">What to write in their place, after "Better:".</param>
/// <param name="Why">Half a sentence.</param>
/// <param name="Forms">As <see cref="Words"/> explains.</param>
readonly record struct Advised(string Instead, string Why, params string[] Forms);
