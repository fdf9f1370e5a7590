namespace Advance.Generation.Output.Data;

/// <summary>Something in a file for programs that its format doesn't allow.</summary>
/// <param name="What">A sentence with its stop.</param>
/// <param name="Key">
/// What the part of the file is known by: the id or address of an entry, the UID of an event; null for the file as a whole.
/// </param>
/// <param name="Line">In the file, from 1; 0 where it isn't known.</param>
public sealed record DataFault(string What, string? Key = null, int Line = 0);
