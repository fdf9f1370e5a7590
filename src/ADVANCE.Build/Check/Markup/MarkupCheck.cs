using System.Text.RegularExpressions;
using Advance.Content;
using Advance.Content.Documents;
using Advance.Content.Fields;
using Advance.Data;
using Advance.Diagnostics;
using Advance.Sites;
using Markdig.Extensions.Tables;
using Markdig.Syntax;

namespace Advance.Check.Markup;

/// <summary>
/// What an author wrote as Markdown is rendered: readers should see a link, not its brackets. Each body is walked once.
/// </summary>
public sealed partial class MarkupCheck : ICheck
{
    internal static readonly Rule Lost = new("ADV0009", Severity.Warning, "Markdown markup is shown to readers", "");

    public void Run(Site site, DiagnosticBag diagnostics) => Parallel.ForEach(site.Written, entry =>
        {
            var dialects = new OtherDialects(entry.Document);
            Walk(entry.Document.Body, entry.Document, dialects, diagnostics);
            dialects.Report(diagnostics);
            if (entry is Item)
                LookAt(entry, Item.TitleField, diagnostics);
            if (entry is Item)
                LookAt(entry, Item.SummaryField, diagnostics);
        });

    // The parser refuses text that is nested too deeply to walk.
    static void Walk(ContainerBlock blocks, Document document, OtherDialects dialects, DiagnosticBag diagnostics)
    {
        foreach (var block in blocks)
        {
            switch (block)
            {
                case FencedCodeBlock:
                    break;
                case CodeBlock code when !dialects.IsBeforeIndented:
                    LookAtCode(code, document, diagnostics);
                    break;
                case HtmlBlock html:
                    OpenComments.Look(html, document, diagnostics);
                    break;
                case LeafBlock leaf and not CodeBlock:
                    dialects.Look(leaf, diagnostics);
                    LostMarkup.Look(leaf, document, dialects, diagnostics);
                    break;
                case Table table:
                    TableRows.Look(table, document, diagnostics);
                    break;
            }
            if (block is ContainerBlock inner)
                Walk(inner, document, dialects, diagnostics);
        }
    }

    // Program code has punctuation where sentences have words.
    static void LookAtCode(CodeBlock code, Document document, DiagnosticBag diagnostics)
    {
        if (Sentence().IsMatch(code.Lines.ToString()))
            diagnostics.Report(
                Lost,
                document.At(code) with
                {
                    Column = 1,
                },
                "A line that begins with a tab or four spaces is shown as program code. Delete them."
            );
    }

    static void LookAt(Entry entry, Field<string> field, DiagnosticBag diagnostics)
    {
        if (FieldReader.Find(entry.Document.FrontMatter, field)?.Value is not ScalarNode written)
            return;
        var text = Beginning(written.Text);
        if (InField().Match(text) is { Success: true } match)
            diagnostics.Report(
                Lost,
                written.Location,
                $"The {field.Name} is plain text, so readers see '{match.Value}' as typed. Write the words without markup."
            );
        else if (OtherDialects.InField(text) is { } fault)
            diagnostics.Report(
                OtherDialects.Other,
                written.Location,
                $"{fault.Fault} in the {field.Name}. The {field.Name} is plain text: write the words without markup."
            );
    }

    // If the text is longer, another check says that it is too long.
    static string Beginning(string text) => text[..Math.Min(text.Length, 1000)];

    [GeneratedRegex(@"^\s*[\p{Lu}“‘""'](?:[\p{L}\p{M}\d,;:'’“”‘""()–—-]+\s+){4,}[\p{L}\p{M}\d'’)]+[.!?]['’”""]?\s*$")]
    private static partial Regex Sentence();

    [GeneratedRegex(
        @"\*\*\S[^*]*\*\*|(?<!\w)__\S[^_]*__(?!\w)"
            + @"|(?<![\w*])\*[^\s*][^*]*\*(?![\w*])|\[[^\]]+\]\([^)]+\)"
            + @"|</?(?:br|em|i|strong|sub|sup)\s*/?>|<!--.*",
        RegexOptions.IgnoreCase
    )]
    private static partial Regex InField();
}
