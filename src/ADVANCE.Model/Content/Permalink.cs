using System.Buffers;

namespace Advance.Content;

/// <summary>
/// The address of a page within the site: a path that begins and, for a page, ends with a slash, without percent-encoding.
/// The path that the whole site is under isn't part of it.
/// </summary>
public readonly record struct Permalink(string Path) : IComparable<Permalink>
{
    public static Permalink Home { get; } = new("/");

    /// <summary>Joins <c>/news/</c> and <c>pathways</c> into <c>/news/pathways/</c>.</summary>
    public Permalink Below(string segment) => new($"{Path}{segment}/");

    /// <summary>A file in the page's folder, such as <c>/events/launch/event.ics</c>.</summary>
    public Permalink File(string name) => new(Path + name);

    public bool IsPage => Path.EndsWith('/');

    /// <summary>Where the page is in the output folder: <c>news/pathways/index.html</c>.</summary>
    public string OutputPath => (IsPage ? Path + "index.html" : Path)[1..];

    /// <summary>The path as in a link: percent-encoded by RFC 3986 where necessary.</summary>
    public string Encoded =>
        Path.AsSpan().ContainsAnyExcept(Unreserved) ? string.Join('/', Path.Split('/').Select(Uri.EscapeDataString)) : Path;

    // RFC 3986, 2.3.
    static readonly SearchValues<char> Unreserved = SearchValues.Create(
        "/-._~0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz"
    );

    public int CompareTo(Permalink other) => string.CompareOrdinal(Path, other.Path);

    public static bool operator <(Permalink left, Permalink right) => left.CompareTo(right) < 0;

    public static bool operator >(Permalink left, Permalink right) => left.CompareTo(right) > 0;

    public static bool operator <=(Permalink left, Permalink right) => left.CompareTo(right) <= 0;

    public static bool operator >=(Permalink left, Permalink right) => left.CompareTo(right) >= 0;

    public override string ToString() => Path;
}
