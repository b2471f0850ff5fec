package chungtay.frame;

import java.util.List;

/// What narrows a list: what is pressed first, then what can be added, files at the right.
///
/// @param pressed each leads to the list without it
/// @param menus closed lists of what can be added
/// @param files where the whole list is to be had as a file
public record Filters(List<Where.Link> pressed, List<Menu> menus, List<Where.Link> files) {

  /// A closed list of filters of one kind.
  public record Menu(String name, List<Where.Link> choices) {

    public Menu {
      choices = List.copyOf(choices);
    }
  }

  public Filters {
    pressed = List.copyOf(pressed);
    menus = List.copyOf(menus);
    files = List.copyOf(files);
  }
}
