namespace Advance.Content;

/// <summary>The content of <c>_helplines.yml</c>.</summary>
/// <param name="Lines">The helplines that could be read, in the order of the file.</param>
/// <param name="Unread">
/// The file's text if a diagnostic says that part of it can't be read, "" if none of it can, or null if all of it could. If
/// it isn't null, no check may report a missing helpline.
/// </param>
public sealed record HelplineFile(IReadOnlyList<Helpline> Lines, string? Unread = null);
