namespace Advance.Preview.GitHost.Storage;

/// <summary>The person who is signed in, or who made a commit.</summary>
/// <param name="Login">The short name.</param>
/// <param name="Name">The full name.</param>
/// <param name="Email">The email address; may be empty.</param>
/// <param name="Id">The host's number for the account.</param>
public sealed record Account(string Login, string Name, string Email, int Id);
