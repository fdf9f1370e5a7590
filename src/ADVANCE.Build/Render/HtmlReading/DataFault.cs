namespace Advance.Render.HtmlReading;

/// <summary>Something in a data file that its format doesn't allow.</summary>
/// <param name="What">A sentence with its full stop.</param>
/// <param name="Key">
/// The identity of the part of the file: the id or address of an entry, the UID of an event; null for the file as a whole.
/// </param>
/// <param name="Line">The line in the file, from 1; 0 if it isn't known.</param>
public sealed record DataFault(string What, string? Key = null, int Line = 0);
