using Advance.Render.HtmlReading;

namespace Advance.Inspect.Validity;

/// <summary>The faults of a page: each kind of fault once, and only a few if there are many.</summary>
sealed class FaultList
{
    const int Most = 8;

    readonly List<HtmlFault> faults = [];

    public IReadOnlyList<HtmlFault> All => faults;

    /// <param name="tags">The page.</param>
    /// <param name="kind">The rule that it breaks.</param>
    /// <param name="what">A sentence without its full stop.</param>
    /// <param name="place">The position of its tag, in bytes from the start of the page.</param>
    public void Add(ref HtmlTags tags, HtmlFaultKind kind, string what, int place)
    {
        if (faults.Count < Most && !faults.Exists(fault => fault.What == what))
            faults.Add(new(kind, what, tags.Beginning(place), tags.LineAt(place)));
    }
}
