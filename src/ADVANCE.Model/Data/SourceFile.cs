using Advance.Diagnostics;

namespace Advance.Data;

/// <summary>One file below the input folder, found but not yet parsed.</summary>
/// <param name="Name">Path below the input folder, with <c>/</c>: <c>news/pathways.md</c>.</param>
/// <param name="DisplayPath">Path as in messages, relative to the site's root: <c>input/news/pathways.md</c>.</param>
/// <param name="FullPath">Where it is on this computer; never shown, never written to the output.</param>
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
    /// True for <c>index.md</c> in a folder of a section, as in Hugo and Quarto: the folder is the page, and the files beside
    /// it are its pictures.
    /// </summary>
    public bool IsBundle => Folder.Length > Section.Length + 1 && IsIndex;

    /// <summary>True for <c>news/index.md</c>, which introduces the section.</summary>
    public bool IsSectionIndex => Section.Length > 0 && Folder.Length == Section.Length + 1 && IsIndex;

    bool IsIndex => Stem.Equals("index", StringComparison.OrdinalIgnoreCase);

    /// <summary>The page's name: the file's stem or, for a bundle, the folder's name.</summary>
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
    /// Files that programs leave beside the ones they work on, sometimes with a person's name in them: backups
    /// (<c>x.md~</c>), Word's lock files (<c>~$x.docx</c>), thumbnail lists. Never published.
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
    /// Statiq's convention: a file or folder whose name begins with an underscore is never published itself. Nor are hidden
    /// files. The exceptions are files that hosts look for: <c>.well-known</c>, and the rules of Netlify and Cloudflare.
    /// </summary>
    public bool IsPrivate =>
        !IsForHost
        && (IsLeftover || Name.Split('/').Any(part => part.StartsWith('_') || (part.StartsWith('.') && part != ".well-known")));

    bool IsForHost => Name is "_headers" or "_redirects";

    /// <summary>True if its name, or that of a folder above it, begins with a dot: such files belong to programs.</summary>
    public bool IsHidden => Name.Split('/').Any(part => part.StartsWith('.'));

    public Location Start => new(DisplayPath);

    /// <summary>Its bytes, once it has been checked that it can be read.</summary>
    /// <exception cref="SourceException">It can no longer be read.</exception>
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

    /// <summary>True if the name has this ending, in any case: <c>.MD</c> is Markdown too.</summary>
    public bool HasExtension(string extension) => Name.EndsWith(extension, StringComparison.OrdinalIgnoreCase);
}
