namespace Advance.Preview.GitHost.Storage;

/// <param name="Oid">Its id, 40 hexadecimal digits.</param>
/// <param name="Message">As written.</param>
/// <param name="Date">When it was made.</param>
/// <param name="Author">Who made it, where that is known.</param>
public sealed record Commit(string Oid, string Message, DateTimeOffset Date, Account? Author);
