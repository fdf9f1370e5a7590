namespace Advance.Check.Markup.Dialects;

/// <summary>A construct and where it is.</summary>
/// <param name="Construct">What was found.</param>
/// <param name="Start">Where it begins, as an offset into the masked text.</param>
/// <param name="Length">Its length there.</param>
readonly record struct Found(Construct Construct, int Start, int Length)
{
    /// <summary>All constructs in a masked text, without overlaps.</summary>
    /// <param name="text">Masked.</param>
    /// <param name="isInQuotation">Whether it begins a quotation.</param>
    /// <param name="taken">The characters that belong to one; null if there are none.</param>
    public static List<Found> In(string text, bool isInQuotation, out bool[]? taken)
    {
        List<Found> all = [];
        taken = null;
        foreach (var construct in Constructs.All)
        {
            if ((construct.IsInQuotation && !isInQuotation) || !text.Contains(construct.Sign, StringComparison.Ordinal))
                continue;
            foreach (var match in construct.Pattern.EnumerateMatches(text))
            {
                taken ??= new bool[text.Length];
                var place = taken.AsSpan(match.Index, match.Length);
                if (match.Length == 0 || place.Contains(true))
                    continue;
                place.Fill(true);
                all.Add(new Found(construct, match.Index, match.Length));
            }
        }
        return all;
    }
}
