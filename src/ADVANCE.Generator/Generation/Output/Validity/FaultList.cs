namespace Advance.Generation.Output.Validity;

/// <summary>The faults of one page: each kind of fault once, and of many a few.</summary>
sealed class FaultList
{
    const int Most = 8;

    readonly List<HtmlFault> faults = [];

    public IReadOnlyList<HtmlFault> All => faults;

    /// <param name="tags">The page.</param>
    /// <param name="kind">Which rule it breaks.</param>
    /// <param name="what">A sentence without its stop.</param>
    /// <param name="place">Where its tag begins, in bytes from the page's beginning.</param>
    public void Add(ref HtmlTags tags, HtmlFaultKind kind, string what, int place)
    {
        if (faults.Count < Most && !faults.Exists(fault => fault.What == what))
            faults.Add(new(kind, what, tags.Beginning(place), tags.LineAt(place)));
    }
}
