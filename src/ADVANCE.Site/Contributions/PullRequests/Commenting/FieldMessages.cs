using Advance.Content;
using Advance.Content.Fields;
using Advance.Contributions.PullRequests.Changes;
using Advance.Diagnostics;
using Advance.Reports;

namespace Advance.Contributions.PullRequests.Commenting;

/// <summary>Explains problems to people who filled in a form: by the field's label, without codes and positions.</summary>
/// <param name="review">The review that found the problems.</param>
sealed class FieldMessages(Review review)
{
    /// <summary>A sentence or two, in Markdown.</summary>
    public string Of(Diagnostic finding)
    {
        var named =
            review.Documents.GetValueOrDefault(finding.Location.File) is { } document && review.TypeOf(document) is { } type
                ? NamedField.Of(finding, document, type)
                : null;
        if (named is null)
            return MarkdownText.Of(finding.Message);
        var label = $"**{MarkdownText.Of(named.Label)}**";
        return finding.Missing is not null ? $"{label} is {(IsThere(finding, named) ? "empty" : "missing")}{Meaning(named.Field)}"
            : Length(finding, named) is { } length ? $"{label} {length}"
            : Reference(finding, named) is { } reference ? $"{label}: {reference}"
            : $"{label}: {MarkdownText.Of(finding.Message)}";
    }

    // An empty field is in the file; a missing one isn't.
    bool IsThere(Diagnostic finding, NamedField named) =>
        review.Documents.GetValueOrDefault(finding.Location.File) is { } document
        && FieldReader.Find(document.FrontMatter, named.Field) is not null;

    static string? Length(Diagnostic finding, NamedField named)
    {
        if (
            finding.Rule.Code is not ("ADV0115" or "ADV0116")
            || named is not { Field.Length: var (least, most), Value.Text: { } text }
        )
            return null;
        var count = TextLength.Count(text.AsSpan().Trim());
        return count > most
            ? $"is {Characters(count - most)} too long: the limit is {most}."
            : $"is {Characters(least - count)} too short: it needs at least {least}.";
    }

    /// <summary>
    /// A reference to a file that doesn't exist: removed by this change, or perhaps proposed in another.
    /// </summary>
    string? Reference(Diagnostic finding, NamedField named)
    {
        if (
            finding.Rule.Code is not ("ADV0301" or "ADV0302" or "ADV0303")
            || named.Value?.Text.Trim() is not { Length: > 0 } name
        )
            return null;
        var quoted = MarkdownText.Quote(name);
        if (
            review.ContentChanges.FirstOrDefault(change =>
                change.Kind is FileChangeKind.Removed or FileChangeKind.Moved
                && Slug.OfFile(Path.GetFileNameWithoutExtension(change.OldPath ?? change.Path)) == name
            ) is
            { } gone
        )
            return $"This refers to {quoted}, but this change "
                + $"{(gone.Kind == FileChangeKind.Moved ? "renames it" : "removes it")} "
                + $"({MarkdownText.Code(gone.OldPath ?? gone.Path)}). Change the reference too, or keep that page.";
        if (finding.Rule.Code != "ADV0302" || !Slug.IsSafe(name))
            return null;
        if (Suggestion.Nearest(name, review.Result.Site?.People.Select(person => person.Name) ?? []) is { } near)
            return $"{quoted} isn't among the people of this site. Did you mean {MarkdownText.Quote(near)}?";
        return $"{quoted} isn't among the people of this site yet. If another pull request adds that page, it has to be "
            + "published first; then save this one once more, and the check runs again. Otherwise add the "
            + "person, or choose one from the list.";
    }

    static string Characters(int number) => number == 1 ? "1 character" : $"{number} characters";

    // "What the picture shows is missing: what the picture shows" would repeat itself.
    static string Meaning(IField field) =>
        field.Help.StartsWith(field.Label, StringComparison.OrdinalIgnoreCase)
            ? "."
            : $": {MarkdownText.Of($"{char.ToLowerInvariant(field.Help[0])}{field.Help[1..]}")}";
}
