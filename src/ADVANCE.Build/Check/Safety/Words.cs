namespace Advance.Check.Safety;

/// <summary>
/// Words to reconsider, and what to write instead. A phrase is a series of words; <c>|</c> separates alternatives, and the
/// words after <c>!</c> must not follow. Based on Shatterproof's list of stigmatising terms and the Scottish Drugs Forum
/// (person first), Level Up's and Women's Aid's media guidelines, and Respect: "abuse is always a choice". Only words that
/// are nearly always wrong are listed: "clean", "dirty" and "victim" have good uses too.
/// </summary>
static class Words
{
    /// <summary>Words that label people by what they use, do or suffer from.</summary>
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
            "'abuser' blames, and here it can also mean someone who abuses a partner",
            "drug|substance|alcohol|opioid|cocaine abuser|abusers"
        ),
        new(
            "people who use drugs",
            "put the person first",
            "drug|substance|heroin|opioid|opiate|cocaine user|users",
            "injecting drug user|users"
        ),
        new(
            "drug use, alcohol use or substance use",
            "'abuse' of a substance blames, and here the word is needed for what is done to a partner",
            "drug|alcohol|substance abuse"
        ),
        new("drug use, or a drug problem", "'habit' trivialises it", "drug|heroin|cocaine|crack habit"),
        new(
            "a person who uses drugs",
            "it is an insult",
            "junkie|junkies|crackhead|crackheads|smackhead|smackheads|druggie|druggies|pothead|potheads|wino|winos"
        ),
        new(
            "positive or negative for a test result, and abstinent for a person",
            "it implies that anyone who isn't 'clean' is dirty",
            "clean and sober",
            "dirty|clean urine|urines",
            "dirty drug test|tests|screen|screens",
            "got|getting|stay|stayed|staying clean from drugs|alcohol|heroin"
        ),
        new(
            "people with mental health problems",
            "put the person before the condition",
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
            "put the person before what was done to her",
            "battered wife|wives",
            "battered woman|women !syndrome|shelter|shelters|movement"
        ),
    ];

    /// <summary>
    /// Words that make abuse look like an accident, a quarrel between two people, or something that she caused.
    /// </summary>
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
            "a dispute has two sides; abuse has one",
            "domestic dispute|disputes|squabble|squabbles|tiff|row|rows|quarrel|quarrels|argument|arguments",
            "lovers tiff|tiffs|quarrel|quarrels",
            "lover's|lovers'|lovers’|lover’s tiff|tiffs|quarrel|quarrels"
        ),
        new(
            "a relationship in which he abused her",
            "a relationship doesn't abuse anyone: a person does",
            "volatile|stormy|tempestuous|turbulent|fiery relationship|relationships|marriage|marriages"
        ),
        new(
            "the crime: murder, assault",
            "it uses passion as an excuse",
            "crime|crimes of passion",
            "love|loved her too much",
            "tragic love story"
        ),
        new(
            "what was used and, separately, what he did",
            "a substance doesn't abuse anyone, and many people who use it never do",
            "alcohol|drink|drug|drugs|booze fuelled|fueled violence|abuse|attack|attacks|assault|assaults|rage|row|rows",
            "fuelled|fueled by drink|drugs|alcohol|booze",
            "alcohol|drink|drinking|drugs|cocaine made|makes him|them violent|abusive|aggressive|hit|do",
            "violent|abusive|abuse|violence because of alcohol|drink|drugs|substances",
            "because he was drunk|high|intoxicated|drinking"
        ),
        new(
            "link, pathway or factor",
            "'trigger' makes abuse sound automatic",
            "trigger|triggers for|of violence|abuse",
            "trigger|triggers for|of the|his|their violence|abuse",
            "triggered|triggers|trigger the|his|their violence|abuse|attack|assault",
            "triggered|triggers|trigger violence|abuse"
        ),
    ];
}

/// <summary>Phrases that share the same advice.</summary>
/// <param name="Instead">What to write instead, after "Better:".</param>
/// <param name="Why">Half a sentence.</param>
/// <param name="Forms">As <see cref="Words"/> explains.</param>
readonly record struct Advised(string Instead, string Why, params string[] Forms);
