using Advance.Content;
using Advance.Data;
using Advance.Diagnostics;
using Advance.Sites;

namespace Advance.Check.Files;

/// <summary>Reports, once, each folder that doesn't appear in addresses or hides what is in it.</summary>
public sealed class FolderCheck : ICheck
{
    static readonly Rule LeftOutOfAddress = new("ADV0222", Severity.Warning, "A folder is left out of the address", "");

    static readonly Rule NoList = new(
        "ADV0223",
        Severity.Warning,
        "An introduction has no list",
        "Publish something in the section. If this text isn't an introduction, rename the file."
    );

    static readonly Rule Hidden = new("ADV0140", Severity.Info, "A text is left out because of its name", "");

    public void Run(Site site, DiagnosticBag diagnostics)
    {
        if (!site.IsMain)
            return;
        var inner = site
            .Entries.Concat(site.LeftOut)
            .Where(entry => entry.Original is null && IsInFolder(entry.Document.Source, site))
            .OrderBy(entry => entry.Document.Source.Name, StringComparer.Ordinal)
            .GroupBy(entry => entry.Document.Source.Section);
        foreach (var section in inner)
            Report(section.Key, [.. section], diagnostics);
        foreach (
            var introduction in site.Introductions.Values.Where(introduction =>
                !site.Views.Any(view => view.Introduction == introduction)
            )
        )
            diagnostics.Report(
                NoList,
                introduction.Start,
                $"There is no list at {introduction.Permalink}, so readers don't see this text."
            );
        // If nothing is published, another message says so.
        if (!site.Sources.Any(file => file is { IsMarkdown: true, IsPrivate: false }))
            return;
        var hidden = site
            .Sources.Where(file => file is { IsMarkdown: true, IsPrivate: true, IsHidden: false } && HiddenBy(file).Length > 0)
            .OrderBy(file => file.Name, StringComparer.Ordinal)
            .GroupBy(HiddenBy);
        foreach (var name in hidden)
            Report(Path.GetFileName(name.Key), [.. name], diagnostics);
    }

    static bool IsInFolder(SourceFile file, Site site) =>
        file.InnerFolders.Count > 0 && !site.Settings.KeepFolders.Contains(file.Section);

    static void Report(string section, IReadOnlyList<Entry> entries, DiagnosticBag diagnostics)
    {
        var (first, others) = (entries[0], entries.Count - 1);
        var folder = string.Join('/', first.Document.Source.InnerFolders);
        var more =
            others == 0
                ? ""
                : $", and the same applies to {others} more {(others == 1 ? "file" : "files")} in folders of '{section}'";
        diagnostics.Report(
            LeftOutOfAddress,
            first.Start,
            $"This file's address is {first.Permalink}, without the folder '{folder}'{more}. Move it into '{section}' "
                + $"itself. To keep the folders in addresses, add \"KeepFolders\": [\"{section}\"] to statiq.json."
        );
    }

    static void Report(string name, IReadOnlyList<SourceFile> files, DiagnosticBag diagnostics)
    {
        var all = files.Count == 1 ? "it is" : $"it and its {files.Count} texts are";
        var rename = name.Equals("_index.md", StringComparison.OrdinalIgnoreCase) ? "Name it 'index.md'" : "Rename it";
        diagnostics.Report(
            Hidden,
            files[0].Start,
            $"'{name}' begins with an underscore, so {all} left out. {rename} if it should be published."
        );
    }

    /// <summary>The path up to the part that begins with an underscore; "" if there is none.</summary>
    static string HiddenBy(SourceFile file)
    {
        var parts = file.Name.Split('/');
        var hidden = Array.FindIndex(parts, part => part.StartsWith('_'));
        return hidden < 0 ? "" : string.Join('/', parts[..(hidden + 1)]);
    }
}
