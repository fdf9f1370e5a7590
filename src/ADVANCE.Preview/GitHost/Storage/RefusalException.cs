namespace Advance.Preview.GitHost.Storage;

/// <summary>The host refuses a request. The editor shows the message to its user.</summary>
/// <param name="status">The HTTP status of a REST response.</param>
/// <param name="type">GitHub's name for this kind of error, used in GraphQL responses.</param>
/// <param name="message">The reason, and what to do.</param>
public sealed class RefusalException(int status, string type, string message) : Exception(message)
{
    public int Status => status;

    public string Type => type;

    public static RefusalException NotFound(string message = "Not Found") => new(404, "NOT_FOUND", message);

    /// <summary>The request can never succeed.</summary>
    public static RefusalException Bad(string message) => new(400, "BAD_REQUEST", message);

    /// <summary>The request can't succeed as it is.</summary>
    public static RefusalException Unprocessable(string message) => new(422, "UNPROCESSABLE", message);

    /// <summary>Someone else changed the branch first.</summary>
    public static RefusalException Stale(string message) => new(409, "STALE_DATA", message);

    public static RefusalException Forbidden(string message) => new(403, "FORBIDDEN", message);
}
