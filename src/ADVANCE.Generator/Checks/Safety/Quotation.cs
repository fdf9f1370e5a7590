using Markdig.Extensions.Footnotes;
using Markdig.Syntax;

namespace Advance.Checks.Safety;

/// <summary>Blocks whose words are somebody else's: quotations, and footnotes, which name sources.</summary>
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
