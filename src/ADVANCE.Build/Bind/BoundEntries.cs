using Advance.Content;

namespace Advance.Bind;

/// <summary>The entries that documents were bound to.</summary>
/// <param name="Whole">Entries with everything that their types require.</param>
/// <param name="Broken">
/// Entries that can't be published, which a diagnostic has reported. Others may still refer to them, and the parts that could
/// be read are checked, so that one run reports everything.
/// </param>
public sealed record BoundEntries(IReadOnlyList<Entry> Whole, IReadOnlyList<Entry> Broken);
