using Advance.Preview.GitHost.Storage;

namespace Advance.Preview.GitHost.Rest;

public static class RepositoryPath
{
    /// <summary>The prefix of a repository's paths.</summary>
    public static string Of(IRepository repository) => $"/repos/{repository.Owner}/{repository.Name}";
}
