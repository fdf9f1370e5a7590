using Advance.Commands;
using Advance.Content;
using Advance.Data;
using Advance.Diagnostics;
using Advance.Exits;
using Advance.Formatting;
using Advance.Read;
using Advance.Settings;

namespace Advance.Starters;

/// <summary><c>advance new --translate</c>: creates the file for a translation beside the original.</summary>
static class Translation
{
    /// <param name="options">The options, with the site's folder.</param>
    /// <param name="settings">The settings, with the site's languages.</param>
    /// <param name="file">The original: a path relative to the current folder, to the site's root or to its input folder.</param>
    /// <param name="language">The tag, or null if the site has only one other language.</param>
    /// <param name="diagnostics">Receives problems in the original.</param>
    /// <returns>The path of the new file, or null if the original can't be read.</returns>
    /// <exception cref="UsageException">There is no such file or language, or the translation already exists.</exception>
    public static string? Make(
        BuildOptions options,
        SiteSettings settings,
        string file,
        string? language,
        DiagnosticBag diagnostics
    )
    {
        var tag = TagOf(settings, language);
        var plan = BuildPlan.Make(options, out var problems);
        var original = Find(InputFolder.Read(options.Root, plan.Input, problems), settings, file);
        var type = ContentTypes.OfSection(original.Section, settings)
            ?? throw new UsageException($"'{original.DisplayPath}' isn't in the folder of a content type.");
        if (
            SourceText.ReadAsIs(original, diagnostics) is not { } text
            || TranslationDraft.Text(text, original, type, diagnostics) is not { } made
        )
            return null;
        var path = Path.Combine(Path.GetDirectoryName(original.FullPath)!, $"{original.Stem}.{tag}.md");
        NewFiles.Write(options.Root, (path, NewFiles.Utf8(made)));
        return path;
    }

    static string TagOf(SiteSettings settings, string? language)
    {
        var tags = settings.Languages;
        if (tags.Count == 0)
            throw new UsageException(
                $"This site has only one language. Add others in {SettingsFile.Name}: \"Languages\": [\"{language ?? "cy"}\"]"
            );
        if (language is null)
            return tags.Count == 1
                ? tags[0]
                : throw new UsageException($"Give the language: --language {string.Join(" or --language ", tags)}");
        return tags.FirstOrDefault(tag => tag.Equals(language.Trim(), StringComparison.OrdinalIgnoreCase))
            ?? throw new UsageException(
                $"This site doesn't have the language '{language}'. {SettingsFile.Name} has: {string.Join(", ", tags)}"
            );
    }

    static SourceFile Find(IReadOnlyList<SourceFile> files, SiteSettings settings, string name)
    {
        var documents = files.Where(file => file.IsMarkdown && !file.IsPrivate).ToArray();
        var (full, written) = (Path.GetFullPath(name), name.Replace('\\', '/'));
        var found = documents.FirstOrDefault(file => file.FullPath == full || file.DisplayPath == written || file.Name == written)
            ?? throw new UsageException(
                $"There is no file '{name}' to "
                    + $"translate.{Suggestion.DidYouMean(written, documents.Select(file => file.DisplayPath))}"
            );
        return TranslatedFile.Of(found, settings) is null
            ? found
            : throw new UsageException($"'{found.DisplayPath}' is itself a translation. Name the original file.");
    }
}
