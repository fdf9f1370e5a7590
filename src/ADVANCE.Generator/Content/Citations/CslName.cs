using System.Text;

namespace Advance.Content.Citations;

/// <summary>A person or an organisation as a bibliographic record names them.</summary>
/// <param name="Family">Surname; the whole name of an organisation.</param>
/// <param name="Given">Given names; "" where there are none.</param>
public readonly record struct CslName(string Family, string Given)
{
    /// <summary>A name that is one whole, such as an organisation's.</summary>
    public bool IsLiteral { get; init; }

    /// <summary>Stays before the surname: "van der" in "van der Berg, J.".</summary>
    public string? Particle { get; init; }

    /// <summary>Goes after the given names: "von" in "Humboldt, A. von".</summary>
    public string? DroppingParticle { get; init; }

    /// <summary>As in "Jr.".</summary>
    public string? Suffix { get; init; }

    /// <summary>The surname with what belongs before it.</summary>
    public string FullFamily => Particle is null ? Family : Particle[^1] is '\'' or '’' ? Particle + Family : $"{Particle} {Family}";

    /// <summary>All given names, and the particle after them.</summary>
    public string FullGiven => $"{Given} {DroppingParticle}".Trim();

    /// <summary>The name as people say it: "Louise M. Howard".</summary>
    public string Spoken => $"{FullGiven} {FullFamily}{(Suffix is null ? "" : $" {Suffix}")}".Trim();

    /// <summary>"Howard, Louise M."; a literal name as it is.</summary>
    public string Inverted => Join(", ", FullFamily, FullGiven, Suffix);

    /// <summary>First letters of the given names, as in "G." or "S. L."; hyphens stay: "J.-L.".</summary>
    public string Initials => string.Join(' ', Parts.Select(part => string.Join('-', part.Split('-', StringSplitOptions.RemoveEmptyEntries).Select(name => First(name) + "."))));

    /// <summary>First letters of the given names and nothing else: "SL".</summary>
    public string BareInitials => string.Concat(Parts.SelectMany(part => part.Split('-', StringSplitOptions.RemoveEmptyEntries)).Select(First));

    // "J.P." is two names, though nothing stands between them.
    string[] Parts => Given.Replace(".", ". ", StringComparison.Ordinal).Replace(". -", "-", StringComparison.Ordinal).Split(' ', StringSplitOptions.RemoveEmptyEntries);

    internal static string Join(string separator, params string?[] parts) => string.Join(separator, parts.Where(part => !string.IsNullOrEmpty(part)));

    static string First(string name) => Rune.ToUpperInvariant(name.EnumerateRunes().First()).ToString();
}
