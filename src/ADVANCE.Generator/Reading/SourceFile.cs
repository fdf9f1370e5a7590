using Advance.Diagnostics;

namespace Advance.Reading;

/// <summary>One file below the input folder, found but not yet understood.</summary>
/// <param name="Name">Path below the input folder, with <c>/</c>: <c>news/pathways.md</c>.</param>
/// <param name="DisplayPath">Path as messages give it, relative to the site's root: <c>input/news/pathways.md</c>.</param>
/// <param name="FullPath">Where it lies on this machine; never shown, never written to the output.</param>
public sealed record SourceFile(string Name, string DisplayPath, string FullPath)
{
    public bool IsMarkdown => HasExtension(".md") || HasExtension(".markdown");

    /// <summary>The first folder of <see cref="Name"/>, or "" for a file at the top.</summary>
    public string Section => Name.IndexOf('/', StringComparison.Ordinal) is > 0 and var slash ? Name[..slash] : "";

    /// <summary>The folder of <see cref="Name"/> with a final slash, or "" at the top.</summary>
    public string Folder => Name[..(Name.LastIndexOf('/') + 1)];

    /// <summary>File name without folder and extension.</summary>
    public string Stem => Path.GetFileNameWithoutExtension(Name);

    /// <summary>
    /// True for <c>index.md</c> in a folder of a section, as Hugo and Quarto write it: the folder is the page, and the files
    /// beside it are its pictures.
    /// </summary>
    public bool IsBundle => Folder.Length > Section.Length + 1 && IsIndex;

    /// <summary>True for <c>news/index.md</c>, which says what the section is.</summary>
    public bool IsSectionIndex => Section.Length > 0 && Folder.Length == Section.Length + 1 && IsIndex;

    bool IsIndex => Stem.Equals("index", StringComparison.OrdinalIgnoreCase);

    /// <summary>What the page is called: the file's stem; of a bundle, the folder's name.</summary>
    public string PageName => IsBundle ? Path.GetFileName(Folder[..^1]) : Stem;

    /// <summary>
    /// Folders between the section and the page: none for <c>news/launch.md</c> and <c>news/launch/index.md</c>.
    /// </summary>
    public IReadOnlyList<string> InnerFolders
    {
        get
        {
            var folders = Folder.Split('/', StringSplitOptions.RemoveEmptyEntries);
            var end = folders.Length - (IsBundle ? 1 : 0);
            return end > 1 ? folders[1..end] : [];
        }
    }

    /// <summary>
    /// What a program leaves beside the files that it works on, sometimes with somebody's name in it: backups (<c>x.md~</c>),
    /// locks of Word (<c>~$x.docx</c>), lists of thumbnails. Never published.
    /// </summary>
    bool IsLeftover =>
        Path.GetFileName(Name) is var name
        && (
            name.EndsWith('~')
            || name.StartsWith("~$", StringComparison.Ordinal)
            || name.Equals("Thumbs.db", StringComparison.OrdinalIgnoreCase)
            || name.Equals("desktop.ini", StringComparison.OrdinalIgnoreCase)
        );

    /// <summary>
    /// Statiq's convention: a file or folder whose name begins with an underscore is never published itself. Nor are
    /// hidden files. The exceptions are what hosts look for: <c>.well-known</c>, and the rules of Netlify and Cloudflare.
    /// </summary>
    public bool IsPrivate =>
        !IsForHost
        && (IsLeftover || Name.Split('/').Any(part => part.StartsWith('_') || (part.StartsWith('.') && part != ".well-known")));

    bool IsForHost => Name is "_headers" or "_redirects";

    /// <summary>True if the name, or a folder's on the way to it, begins with a dot: such files are programs' own.</summary>
    internal bool IsHidden => Name.Split('/').Any(part => part.StartsWith('.'));

    public Location Start => new(DisplayPath);

    /// <summary>Its bytes, for those who need them after the check that it can be read.</summary>
    /// <exception cref="SourceException">It can't be read any more.</exception>
    public byte[] ReadAllBytes()
    {
        try
        {
            return RegularFile.ReadAllBytes(FullPath);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw new SourceException(this, exception);
        }
    }

    /// <summary>True if the name ends so, in any case: <c>.MD</c> is Markdown too.</summary>
    public bool HasExtension(string extension) => Name.EndsWith(extension, StringComparison.OrdinalIgnoreCase);
}
