namespace Advance.Preview.GitHost.Storage;

/// <param name="Oid">Its id, 40 hexadecimal digits.</param>
/// <param name="Message">The message as written.</param>
/// <param name="Date">When it was made.</param>
/// <param name="Author">Its author, if known.</param>
public sealed record Commit(string Oid, string Message, DateTimeOffset Date, Account? Author);
