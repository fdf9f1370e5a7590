namespace Advance.Preview.GitHost.GraphQl;

/// <summary>
/// A request that can't be carried out: its text is broken, or it asks for what there is not. The message is for whoever wrote
/// it.
/// </summary>
public sealed class GraphQlException(string message) : Exception(message);
