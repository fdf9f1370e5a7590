using System.Text;
using Advance.Citations;
using Advance.Content;
using Advance.Content.Citations;
using Advance.Content.Records;
using Advance.Formatting;
using Advance.Render;
using Advance.Starters;

namespace Advance.Contributions.Intake;

/// <summary>The files created from a draft, and the branch for their pull request.</summary>
/// <param name="Page">The full path of the Markdown file.</param>
/// <param name="Branch">Named as the editor in the browser names its branches: <c>cms/news/the-trial-begins</c>.</param>
/// <param name="Files">Full paths and contents; the page is last.</param>
sealed record DraftFile(string Page, string Branch, IReadOnlyList<(string Path, ReadOnlyMemory<byte> Content)> Files)
{
    /// <param name="draft">A draft without problems, with a title.</param>
    /// <param name="folder">The full path of the folder for its type.</param>
    /// <param name="record">A publication's record.</param>
    /// <exception cref="Commands.UsageException">No address can be made from the title.</exception>
    public static DraftFile Of(Draft draft, string folder, CslRecord? record)
    {
        var name = FreeName(folder, StarterLocation.Name(draft.Title));
        var page = Path.Combine(folder, name + ".md");
        var files = new List<(string, ReadOnlyMemory<byte>)>();
        if (record is not null)
            files.Add((Path.Combine(folder, $"_{name}.json"), JsonText.Of(json => CslJson.WriteKept(json, record, name))));
        files.Add((page, NewFiles.Utf8(TextOf(draft))));
        return new(page, $"cms/{Path.GetFileName(folder)}/{name}", files);
    }

    internal static string TextOf(Draft draft)
    {
        var text = new StringBuilder("---\n");
        foreach (var (field, value) in draft.Fields)
            YamlWriter.Write(text, field.Name, value, field.Shape, indent: 0);
        return FrontMatterFormatter.Format(text.Append("---\n\n").Append(draft.Text).Append('\n').ToString(), draft.Type);
    }

    // Some file systems ignore case.
    static string FreeName(string folder, string name)
    {
        var taken = Directory.Exists(folder)
            ? Directory
                .EnumerateFiles(folder)
                .Select(Path.GetFileName)
                .OfType<string>()
                .ToHashSet(StringComparer.OrdinalIgnoreCase)
            : [];
        for (var number = 1; ; number++)
        {
            var free = number == 1 ? name : $"{name}-{number}";
            if (!taken.Contains(free + ".md") && !taken.Contains($"_{free}.json"))
                return free;
        }
    }
}
