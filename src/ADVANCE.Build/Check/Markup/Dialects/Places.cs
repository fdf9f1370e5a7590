using Advance.Content.Documents;
using Advance.Diagnostics;

namespace Advance.Check.Markup.Dialects;

/// <summary>Places in a document by their offsets into its Markdown. Fastest if they are requested in order.</summary>
sealed class Places(Document document)
{
    int reached,
        line,
        lineStart;

    public Location At(int offset)
    {
        if (offset < reached)
            (reached, line, lineStart) = (0, 0, 0);
        var passed = document.Markdown.AsSpan(reached..offset);
        line += passed.Count('\n');
        if (passed.LastIndexOf('\n') is >= 0 and var newline)
            lineStart = reached + newline + 1;
        reached = offset;
        return new Location(document.Source.DisplayPath, document.BodyLine + line, offset - lineStart + 1);
    }
}
