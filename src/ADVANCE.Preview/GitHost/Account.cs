namespace Advance.Preview.GitHost;

/// <summary>Who is signed in, or who made a commit.</summary>
/// <param name="Login">The short name.</param>
/// <param name="Name">As people say it.</param>
/// <param name="Email">May be empty.</param>
/// <param name="Id">The host's number of the account.</param>
public sealed record Account(string Login, string Name, string Email, int Id);
