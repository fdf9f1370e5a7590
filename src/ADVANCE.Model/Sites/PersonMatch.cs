using Advance.Content;
using Advance.Content.Citations;
using Advance.Content.Records;

namespace Advance.Sites;

/// <summary>
/// Matches an author in a record with one of the site's people, by name. Different ORCID iDs mean different people. Records
/// often have only initials, and two people on a programme may share a surname, so if several people match, nobody does.
/// </summary>
static class PersonMatch
{
    static readonly HashSet<string> Titles = new(StringComparer.Ordinal)
    {
        "dr",
        "prof",
        "professor",
        "mr",
        "mrs",
        "ms",
        "miss",
        "mx",
        "sir",
        "dame",
        "rev",
    };

    public static Person? Find(CslName name, IReadOnlyList<Person> people)
    {
        var alike = people.Where(person => (name.Orcid is null || person.Orcid is null) && IsSame(name, person.Title)).ToArray();
        if (alike.Length > 1)
            alike = [.. alike.Where(person => Folded(person.Title) == Folded(name.Spoken))];
        return alike is [var one] ? one : null;
    }

    /// <summary>The value of <see cref="KeyOf(Person)"/> for everyone who could match this name.</summary>
    public static string KeyOf(CslName name) =>
        LastWord(Folded(name.Given.Length == 0 || name.IsWhole ? name.Spoken : name.FullFamily));

    /// <summary>The last word of the name, without accents and in lower case.</summary>
    public static string KeyOf(Person person) => LastWord(Folded(person.Title));

    /// <summary>Whether the name in a record can be a form of this person's name.</summary>
    public static bool IsSame(CslName name, string written)
    {
        var (theirs, ours) = (Folded(name.Spoken), Folded(written));
        if (theirs == ours)
            return true;
        if (name.IsLiteral || name.Given.Length == 0)
            return false;
        var family = Folded(PersonalNames.WithParticle(name.DroppingParticle, name.FullFamily));
        if (!ours.EndsWith(" " + family, StringComparison.Ordinal))
            return false;
        var (given, first) = (Words(Folded(name.Given)), Words(ours[..^family.Length]));
        return given.Length > 0 && first.Length > 0 && given.Zip(first).All(pair => Agree(pair.First, pair.Second));
    }

    static bool Agree(string one, string other) => one.Length == 1 || other.Length == 1 ? one[0] == other[0] : one == other;

    static string LastWord(string name) => name[(name.LastIndexOf(' ') + 1)..];

    static string[] Words(string names) =>
        [.. names.Split([' ', '.', '-', '‐', '‑'], StringSplitOptions.RemoveEmptyEntries).Where(word => !Titles.Contains(word))];

    // "Gail Gilchrist, PhD" is Gail Gilchrist.
    static string Folded(string name) =>
        string.Join(
            ' ',
            AsciiFolding
                .Fold(name.Split(',')[0])
                .Replace('’', '\'')
                .ToLowerInvariant()
                .Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)
                is var words
            && words.Length > 1
            && Titles.Contains(words[0].TrimEnd('.'))
                ? words[1..]
                : words
        );
}
