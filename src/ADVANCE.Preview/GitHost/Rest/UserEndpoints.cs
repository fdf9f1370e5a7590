using System.Text.Json;
using Advance.Preview.GitHost.Storage;

namespace Advance.Preview.GitHost.Rest;

/// <summary>Says who is signed in, and that they may write.</summary>
public static class UserEndpoints
{
    public static IEnumerable<RestEndpoint> Of(IRepository repository, Account account) =>
        [
            new("GET", "/user", _ => RestAnswer.Json(json => Write(json, account))),
            new("GET", RepositoryPath.Of(repository) + "/collaborators/{login}", request =>
                request.Path["login"] == account.Login ? RestAnswer.Nothing : throw RefusalException.NotFound()
            ),
        ];

    public static void Write(Utf8JsonWriter json, Account account)
    {
        json.WriteStartObject();
        json.WriteString("login", account.Login);
        json.WriteNumber("id", account.Id);
        json.WriteString("name", account.Name);
        json.WriteString("email", account.Email);
        json.WriteString("avatar_url", "");
        json.WriteString("html_url", "");
        json.WriteString("type", "User");
        json.WriteEndObject();
    }
}
