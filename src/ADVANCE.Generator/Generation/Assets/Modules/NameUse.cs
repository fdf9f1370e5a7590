namespace Advance.Generation.Assets.Modules;

/// <summary>A place where a module uses a name of its own top level, or one that it doesn't declare at all.</summary>
/// <param name="Name">The name.</param>
/// <param name="Start">Its first character.</param>
/// <param name="End">The character after its last.</param>
/// <param name="IsShorthand">It's also the key of a property: <c>{ name }</c>.</param>
/// <param name="IsOnlyRead">What it stands for is only looked into here, so it can't be changed or passed on.</param>
readonly record struct NameUse(string Name, int Start, int End, bool IsShorthand, bool IsOnlyRead);
