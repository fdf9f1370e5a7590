using Advance.Diagnostics;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace Advance.Parse;

/// <summary>Parses a body, and refuses one that is nested so deeply that walking its tree would overflow the stack.</summary>
static class BodyParser
{
    static readonly Rule TooDeep = new(
        "ADV0007",
        Severity.Error,
        "The text is nested too deeply",
        "Start a new paragraph without quotes, list markers or emphasis."
    );

    // Markdig's renderer gives up at 128 levels, a few of which are its own.
    const int Deepest = 100;

    /// <param name="markdown">The body.</param>
    /// <param name="start">Where it begins.</param>
    /// <param name="diagnostics">Gets a message if it is nested too deeply.</param>
    /// <returns>The tree, or null with a diagnostic.</returns>
    public static MarkdownDocument? Parse(string markdown, Location start, DiagnosticBag diagnostics)
    {
        if (!BodyLimits.CanBeParsed(markdown, start, diagnostics))
            return null;
        var line = 0;
        try
        {
            var body = MarkdownDialect.Parse(markdown);
            if (FirstBelow(body, Deepest) is not { } deep)
                return BodyLimits.CanBeRead(body, markdown.Length, start, diagnostics) ? body : null;
            line = deep.Line;
        }
        catch (ArgumentException)
        {
            // Markdig throws this for blocks that are nested too deeply and for very long paragraphs, without saying where.
            line = DeepestLine(markdown);
        }
        diagnostics.Report(
            TooDeep,
            start with
            {
                Line = start.Line + line,
            },
            "Quotes, lists or emphasis are nested too deeply here, or there are too many in one paragraph."
        );
        return null;
    }

    static MarkdownObject? FirstBelow(MarkdownObject node, int levels)
    {
        if (levels == 0)
            return node;
        switch (node)
        {
            case ContainerBlock blocks:
                foreach (var block in blocks)
                    if (FirstBelow(block, levels - 1) is { } found)
                        return found;
                return null;
            case LeafBlock { Inline: { } inline }:
                return FirstBelow(inline, levels - 1);
            case ContainerInline inlines:
                foreach (var inline in inlines)
                    if (FirstBelow(inline, levels - 1) is { } found)
                        return found;
                return null;
            default:
                return null;
        }
    }

    /// <summary>The line, from 0, with the most list and quote markers before its text.</summary>
    static int DeepestLine(string markdown) =>
        markdown
            .Split('\n')
            .Select(
                (line, number) =>
                    (Signs: line.Length - line.TrimStart(" \t>-*+.)0123456789".ToCharArray()).Length, Number: number)
            )
            .MaxBy(line => line.Signs)
            .Number;
}
