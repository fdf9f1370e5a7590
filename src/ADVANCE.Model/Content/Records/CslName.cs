namespace Advance.Content.Records;

/// <summary>A person or an organisation as a bibliographic record names them.</summary>
/// <param name="Family">Surname; the whole name of an organisation.</param>
/// <param name="Given">Given names; "" if there are none.</param>
public readonly record struct CslName(string Family, string Given)
{
    /// <summary>A name that is a single unit, such as an organisation's.</summary>
    public bool IsLiteral { get; init; }

    /// <summary>Stays before the surname: "van der" in "van der Berg, J.".</summary>
    public string? Particle { get; init; }

    /// <summary>Goes after the given names: "von" in "Humboldt, A. von".</summary>
    public string? DroppingParticle { get; init; }

    /// <summary>As in "Jr.".</summary>
    public string? Suffix { get; init; }

    /// <summary>The ORCID iD that the record gives: sixteen digits in fours.</summary>
    public string? Orcid { get; init; }

    /// <summary>The surname with what belongs before it.</summary>
    public string FullFamily => PersonalNames.WithParticle(Particle, Family);

    /// <summary>All given names, and the particle after them.</summary>
    public string FullGiven => $"{Given} {DroppingParticle}".Trim();

    /// <summary>
    /// Styles write it unchanged: an organisation's name, or a name in Chinese, Japanese or Korean characters.
    /// </summary>
    public bool IsWhole => IsLiteral || Given.Length == 0 || IsEastAsian;

    bool IsEastAsian => PersonalNames.IsEastAsian(Family) && PersonalNames.IsEastAsian(Given);

    /// <summary>The name as people say it: "Louise M. Howard", "Jean d'Alembert", "我妻栄".</summary>
    public string Spoken =>
        IsEastAsian ? Family + Given : Join(" ", Given, PersonalNames.WithParticle(DroppingParticle, FullFamily), Suffix);

    /// <summary>"Howard, Louise M."; a literal name as it is.</summary>
    public string Inverted => Join(", ", FullFamily, FullGiven, Suffix);

    /// <summary>First letters of the given names, as in "G." or "S. L."; hyphens stay: "J.-L.".</summary>
    public string Initials => GivenNames.Initials(Given);

    /// <summary>First letters of the given names and nothing else: "SL".</summary>
    public string BareInitials => GivenNames.Bare(Given);

    public static string Join(string separator, params string?[] parts) =>
        string.Join(separator, parts.Where(part => !string.IsNullOrEmpty(part)));
}
