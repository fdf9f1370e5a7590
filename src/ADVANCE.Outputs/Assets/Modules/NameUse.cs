namespace Advance.Assets.Modules;

/// <summary>A place where a module uses a top-level name of its own, or one that it doesn't declare.</summary>
/// <param name="Name">The name.</param>
/// <param name="Start">Its first character.</param>
/// <param name="End">The character after its last.</param>
/// <param name="IsShorthand">Whether it's also the key of a property: <c>{ name }</c>.</param>
/// <param name="IsOnlyRead">Whether the value is only read here, so that it can't be changed or passed on.</param>
readonly record struct NameUse(string Name, int Start, int End, bool IsShorthand, bool IsOnlyRead);
