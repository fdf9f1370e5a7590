using Markdig.Extensions.SmartyPants;

namespace Advance.Parse.Quotes;

/// <summary>
/// Decides which marks open a quotation and which close one. A closing mark and an apostrophe look the same, so only an
/// opening mark needs a partner: a single mark without one is an apostrophe.
/// </summary>
static class MarkPairs
{
    public static void Decide(IReadOnlyList<QuotationMark> marks)
    {
        Stack<SmartyPant> singles = new(),
            doubles = new();
        foreach (var mark in marks)
        {
            var open = mark.IsDouble ? doubles : singles;
            var opens = mark.Kind == MarkKind.Opening || (mark.Kind == MarkKind.Either && open.Count == 0);
            if (mark.Kind == MarkKind.Measure || (mark.Kind == MarkKind.ClosingOrMeasure && open.Count == 0))
                Straighten(mark.Inline);
            else if (opens)
                open.Push(mark.Inline);
            else if (mark.Kind == MarkKind.Apostrophe)
                mark.Inline.Type = Closing(mark);
            else
            {
                mark.Inline.Type = Closing(mark);
                if (open.TryPop(out var opener))
                    opener.Type = mark.IsDouble ? SmartyPantType.LeftDoubleQuote : SmartyPantType.LeftQuote;
            }
        }
        foreach (var alone in singles)
            alone.Type = SmartyPantType.RightQuote;
        // A quotation of several paragraphs opens in each of them, and closes in the last.
        foreach (var alone in doubles)
            alone.Type = SmartyPantType.LeftDoubleQuote;
    }

    static SmartyPantType Closing(QuotationMark mark) =>
        mark.IsDouble ? SmartyPantType.RightDoubleQuote : SmartyPantType.RightQuote;

    static void Straighten(SmartyPant mark) => mark.ReplaceBy(mark.AsLiteralInline());
}
