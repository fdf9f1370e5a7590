using Advance.Preview.GitHost.Storage;

namespace Advance.Preview.GitHost.Rest;

public static class RepositoryPath
{
    /// <summary>What the paths of a repository begin with.</summary>
    public static string Of(IRepository repository) => $"/repos/{repository.Owner}/{repository.Name}";
}
