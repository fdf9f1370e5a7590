using Markdig.Extensions.Footnotes;
using Markdig.Syntax;

namespace Advance.Check.Safety;

/// <summary>Blocks with other people's words: quotations, and footnotes, which name sources.</summary>
static class Quotation
{
    public static bool Holds(Block? block)
    {
        for (var parent = block?.Parent; parent is not null; parent = parent.Parent)
            if (parent is QuoteBlock or Footnote)
                return true;
        return false;
    }
}
