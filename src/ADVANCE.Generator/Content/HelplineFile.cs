namespace Advance.Content;

/// <summary>What <c>_helplines.yml</c> says.</summary>
/// <param name="Lines">The help lines that could be read, in the order of the file.</param>
/// <param name="Unread">
/// The file's text, where a diagnostic says that some of it can't be read, and "" if none of it can; null where all could. No
/// check may then say that a help line is missing.
/// </param>
public sealed record HelplineFile(IReadOnlyList<Helpline> Lines, string? Unread = null);
