namespace Advance.Preview.GitHost.GraphQl;

/// <summary>
/// A request that can't be executed: its text is invalid, or it requests something that doesn't exist. The message is for the
/// developer who wrote it.
/// </summary>
public sealed class GraphQlException(string message) : Exception(message);
