namespace Advance.Preview.GitHost;

/// <summary>The host does not do what it was asked. The message reaches the person at the editor.</summary>
/// <param name="status">The status of HTTP that a REST answer has.</param>
/// <param name="type">GitHub's name of such an error, which a GraphQL answer has.</param>
/// <param name="message">Why, and what to do.</param>
public sealed class RefusalException(int status, string type, string message) : Exception(message)
{
    public int Status => status;

    public string Type => type;

    public static RefusalException NotFound(string message = "Not Found") => new(404, "NOT_FOUND", message);

    /// <summary>What was sent could never be done.</summary>
    public static RefusalException Bad(string message) => new(400, "BAD_REQUEST", message);

    /// <summary>What was sent can't be done as it is.</summary>
    public static RefusalException Unprocessable(string message) => new(422, "UNPROCESSABLE", message);

    /// <summary>Somebody else was faster.</summary>
    public static RefusalException Stale(string message) => new(409, "STALE_DATA", message);

    public static RefusalException Forbidden(string message) => new(403, "FORBIDDEN", message);
}
