using Advance.Data;
using Advance.Diagnostics;
using Advance.Languages;
using Advance.Settings;

namespace Advance.Content;

/// <summary>
/// A file that is the translation of another: <c>news/launch.cy.md</c> is the Welsh version of <c>news/launch.md</c>.
/// </summary>
/// <param name="Original">
/// The name of the other file below the input folder, without its extension: <c>news/launch</c>.
/// </param>
/// <param name="Tag">The language, as written in the settings' <c>Languages</c>.</param>
public readonly record struct TranslatedFile(string Original, string Tag)
{
    static readonly Rule Unlisted = new(
        "ADV0130",
        Severity.Warning,
        "A file looks like a translation into a language that the site doesn't use",
        ""
    );

    /// <summary>Null for a file that isn't a translation.</summary>
    public static TranslatedFile? Of(SourceFile file, SiteSettings settings)
    {
        if (settings.Languages.Count == 0 || Parts(file) is not { } parts)
            return null;
        return settings.Languages.FirstOrDefault(tag => tag.Equals(parts.Tag, StringComparison.OrdinalIgnoreCase)) is { } tag
            ? parts with
            {
                Tag = tag,
            }
            : null;
    }

    /// <summary>
    /// Reports a file whose name ends in the tag of a language that isn't listed, if there is also a file without the tag.
    /// </summary>
    public static void Check(
        SourceFile file,
        SiteSettings settings,
        IReadOnlyDictionary<string, SourceFile> files,
        DiagnosticBag diagnostics
    )
    {
        if (Parts(file) is not { } parts || Of(file, settings) is not null || !LanguageTag.IsKnown(parts.Tag))
            return;
        // "notes.is.md" by itself may be about anything.
        if (!files.ContainsKey(parts.Original + ".md") && !files.ContainsKey(parts.Original + ".markdown"))
            return;
        var name = Path.GetFileName(file.Name);
        var isMain = Wording.Find(parts.Tag) is { } words && words == Wording.Find(settings.Language);
        var near = settings.Languages.FirstOrDefault(tag =>
            tag.Split('-')[0].Equals(parts.Tag.Split('-')[0], StringComparison.OrdinalIgnoreCase)
        );
        diagnostics.Report(
            Unlisted,
            file.Start,
            isMain
                    ? $"'{name}' looks like a translation into '{parts.Tag}', which is the site's own language. Rename it "
                        + $"without '.{parts.Tag}'."
                : near is not null
                    ? $"'{name}' looks like a translation into '{parts.Tag}', which this site calls '{near}'. Rename it "
                        + $"'{Path.GetFileName(parts.Original)}.{near}.md'."
                : $"'{name}' looks like a translation into '{parts.Tag}', so it is published as a separate page in the "
                    + "site's language. "
                    + (
                        Wording.Find(parts.Tag) is null
                            ? "Rename it, and add "
                            : $"Add \"Languages\": [\"{parts.Tag}\"] to {SettingsFile.Name}, or rename it and add "
                    )
                    + $"'language: {parts.Tag}'."
        );
    }

    /// <summary>The name without extension and tag, and the text between the two dots.</summary>
    static TranslatedFile? Parts(SourceFile file)
    {
        var stem = file.Stem;
        var dot = stem.LastIndexOf('.');
        return dot > 0 && dot < stem.Length - 1 ? new(file.Folder + stem[..dot], stem[(dot + 1)..]) : null;
    }
}
