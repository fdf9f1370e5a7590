namespace Advance.Content;

/// <summary>What documents were bound to.</summary>
/// <param name="Whole">Entries with all that their types ask for.</param>
/// <param name="Broken">
/// Those of which a diagnostic says that they can't be published. They are still names that others may use, and what could be
/// read of them is checked, so one run tells everything.
/// </param>
public sealed record BoundEntries(IReadOnlyList<Entry> Whole, IReadOnlyList<Entry> Broken);
