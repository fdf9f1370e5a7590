using Advance.Diagnostics;
using Markdig;
using Markdig.Extensions.Abbreviations;
using Markdig.Helpers;
using Markdig.Parsers;
using Markdig.Renderers;
using Markdig.Renderers.Html;
using Markdig.Syntax;

namespace Advance.Parse;

/// <summary>
/// Abbreviations, <c>*[HTML]: Hypertext Markup Language</c>, written as text. Markdig's own renderer writes the label
/// unescaped, so a label could insert an element into a page. Its tree also drops a definition that another one replaces, and
/// it finds an abbreviation only between spaces.
/// </summary>
public sealed class Abbreviations : IMarkdownExtension
{
    static readonly Rule HtmlLabel = new(
        "ADV0012",
        Severity.Error,
        "An abbreviation contains HTML",
        "Write the abbreviation itself between '*[' and ']:', without angle brackets, as in '*[NHS]: National Health Service'."
    );

    static readonly object Key = new();

    /// <summary>Every definition in a body, in order, including those that a later one replaces.</summary>
    public static IReadOnlyList<Abbreviation> In(MarkdownDocument body) => (IReadOnlyList<Abbreviation>?)body.GetData(Key) ?? [];

    /// <summary>Reports each label that looks like a tag: no abbreviation does, so it is a mistake or an attack.</summary>
    public static void Check(MarkdownDocument body, Location start, DiagnosticBag diagnostics)
    {
        foreach (var definition in In(body))
        {
            if (definition.Label is { } label && LooksLikeTag(label))
            {
                var place = start with { Line = start.Line + definition.Line };
                diagnostics.Report(HtmlLabel, place, $"The abbreviation '{label}' contains HTML.");
            }
        }
    }

    public void Setup(MarkdownPipelineBuilder pipeline) => pipeline.BlockParsers.Add(new Parser());

    public void Setup(MarkdownPipeline pipeline, IMarkdownRenderer renderer) =>
        renderer.ObjectRenderers.Insert(0, new Renderer());

    static bool LooksLikeTag(string label)
    {
        for (var at = label.IndexOf('<', StringComparison.Ordinal); at >= 0; at = label.IndexOf('<', at + 1))
            if (at + 1 < label.Length && (char.IsAsciiLetter(label[at + 1]) || label[at + 1] is '/' or '!' or '?'))
                return true;
        return false;
    }

    sealed class Parser : AbbreviationParser
    {
        public override BlockState TryOpen(BlockProcessor processor)
        {
            if (processor.IsCodeIndent)
                return BlockState.None;
            var rest = processor.Line;
            var span = new SourceSpan(rest.Start, rest.End);
            if (rest.NextChar() != '[' || !LinkHelper.TryParseLabel(ref rest, out var label, out var labelSpan))
                return BlockState.None;
            if (rest.CurrentChar != ':')
                return BlockState.None;
            rest.SkipChar();
            rest.Trim();
            var definition = new Abbreviation(this)
            {
                Label = label,
                Text = rest,
                Span = span,
                LabelSpan = labelSpan,
                Line = processor.LineIndex,
                Column = processor.Column,
            };
            var document = processor.Document;
            if (document.GetData(Key) is not List<Abbreviation> all)
            {
                document.SetData(Key, all = []);
                document.ProcessInlinesEnd += (_, _) => MarkedAbbreviations.In(document);
            }
            all.Add(definition);
            // The last definition of a label is used.
            document.AddAbbreviation(label!, definition);
            return BlockState.BreakDiscard;
        }
    }

    sealed class Renderer : HtmlObjectRenderer<AbbreviationInline>
    {
        protected override void Write(HtmlRenderer renderer, AbbreviationInline inline)
        {
            var abbreviation = inline.Abbreviation;
            var meaning = HtmlComments.Without(abbreviation.Text.ToString()).Trim();
            if (renderer.EnableHtmlForInline)
                renderer.Write("<abbr title=\"").WriteEscape(meaning).Write("\">");
            renderer.WriteEscape(abbreviation.Label);
            if (renderer.EnableHtmlForInline)
                renderer.Write("</abbr>");
        }
    }
}
