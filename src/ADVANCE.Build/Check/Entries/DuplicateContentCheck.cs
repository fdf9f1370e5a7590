using Advance.Content;
using Advance.Content.Fields;
using Advance.Diagnostics;
using Advance.Sites;

namespace Advance.Check.Entries;

/// <summary>A paper, an event or a news item is on the site only once: a copy of its file makes a second page.</summary>
public sealed class DuplicateContentCheck : ICheck
{
    static readonly Rule Twice = new(
        "ADV0123",
        Severity.Warning,
        "Two files have the same content",
        "Delete one of them, or change what they share."
    );

    public void Run(Site site, DiagnosticBag diagnostics)
    {
        Look(site.Written.OfType<Publication>(), paper => paper.Doi?.ToLowerInvariant(), Publication.DoiField, "DOI");
        // Events of a series may share a title and a text, and papers are identified by their DOIs.
        Look(
            site.Items.Where(item => item is not Publication),
            item =>
                item.Document.Markdown.Trim() is { Length: > 0 } text
                    ? $"{item.GetType().Name}\n{item.Title}\n{item.Date}\n"
                        + $"{(item as Event)?.StartsAt.At.ToInstant()}\n{item.Language}\n{text}"
                    : null,
            Item.TitleField,
            "title, date and text"
        );

        void Look<T>(IEnumerable<T> items, Func<T, string?> key, IField field, string what)
            where T : Item
        {
            // A copy has the longer name: "launch (1).md".
            foreach (
                var same in items
                    .Where(item => key(item) is not null)
                    .OrderBy(item => item.Start.File.Length)
                    .ThenBy(item => item.Start)
                    .GroupBy(key, StringComparer.Ordinal)
            )
            foreach (var second in same.Skip(1))
                diagnostics.Report(Twice, second.Where(field), $"This is also the {what} of {same.First().Start.File}.");
        }
    }
}
