//! Enums whose values are one of a known list: each from one table, and all with the same methods and traits.
//!
//! [`choices!`] makes one whose values have an identifier, [`terms!`] one whose values have a Vietnamese name beside it.

use crate::text::mark::{blanks, trimmed};
use crate::text::{Syllable, Word};

/// An enum with `ALL`, `id` and `from_id`: a row is the variant and its identifier. `in` names the module that the public
/// path goes through.
macro_rules! identified {
    (
        $(#[$about:meta])*
        pub enum $type:ident $(in $module:ident)? {
            $(#[$first_doc:meta])* $first:ident $first_id:literal;
            $($(#[$doc:meta])* $variant:ident $id:literal;)*
        }
    ) => {
        $(#[$about])*
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
        #[non_exhaustive]
        pub enum $type {
            $(#[$first_doc])* $first,
            $($(#[$doc])* $variant,)*
        }

        impl $type {
            /// Every value, in the order of the variants.
            pub const ALL: &'static [$type] = &[$type::$first, $($type::$variant,)*];

            /// The identifier, which the JSON uses where it has a key for the value.
            ///
            /// ```
            #[doc = concat!("use viendan::", $(stringify!($module), "::",)? stringify!($type), ";")]
            #[doc = concat!("assert_eq!(", stringify!($type), "::", stringify!($first), ".id(), \"", $first_id, "\");")]
            /// ```
            pub const fn id(self) -> &'static str {
                match self {
                    $type::$first => $first_id,
                    $($type::$variant => $id,)*
                }
            }

            /// The value with this identifier.
            ///
            /// ```
            #[doc = concat!("use viendan::", $(stringify!($module), "::",)? stringify!($type), ";")]
            #[doc = concat!(
                "assert_eq!(", stringify!($type), "::from_id(\"", $first_id, "\"), Some(", stringify!($type), "::",
                stringify!($first), "));",
            )]
            #[doc = concat!("assert_eq!(", stringify!($type), "::from_id(\"?\"), None);")]
            /// ```
            pub fn from_id(id: &str) -> Option<$type> {
                Self::ALL.iter().copied().find(|value| value.id() == id)
            }
        }
    };
}
pub(crate) use identified;

/// An enum whose values are shown as their identifier and read by it: `noun` says in errors what one is.
macro_rules! choices {
    (
        $noun:literal
        $(#[$about:meta])*
        pub enum $type:ident $(in $module:ident)? { $($(#[$doc:meta])* $variant:ident $id:literal;)* }
    ) => {
        $crate::choice::identified! {
            $(#[$about])*
            pub enum $type $(in $module)? { $($(#[$doc])* $variant $id;)* }
        }

        /// The [identifier](Self::id).
        impl std::fmt::Display for $type {
            fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                f.pad(self.id())
            }
        }

        /// By its identifier.
        ///
        /// # Errors
        ///
        /// Where the text is another: see [`ValueError`](crate::ValueError).
        impl std::str::FromStr for $type {
            type Err = $crate::error::ValueError;

            fn from_str(text: &str) -> Result<Self, Self::Err> {
                let expected = concat!("the identifier of ", $noun);
                $type::from_id(text).ok_or_else(|| $crate::error::ValueError::new(expected, text))
            }
        }
    };
}
pub(crate) use choices;

/// An enum whose values are shown as their Vietnamese name and read by it or by their identifier: a row is the variant,
/// its identifier, its name and what that means.
macro_rules! terms {
    (
        $noun:literal
        $(#[$about:meta])*
        pub enum $type:ident {
            $first:ident $first_id:literal $first_name:literal $first_gloss:literal;
            $($variant:ident $id:literal $name:literal $gloss:literal;)*
        }
    ) => {
        $crate::choice::identified! {
            $(#[$about])*
            pub enum $type {
                #[doc = concat!("*", $first_name, "*: ", $first_gloss, ".")] $first $first_id;
                $(#[doc = concat!("*", $name, "*: ", $gloss, ".")] $variant $id;)*
            }
        }

        impl $type {
            /// The Vietnamese name.
            ///
            /// ```
            #[doc = concat!(
                "assert_eq!(viendan::", stringify!($type), "::", stringify!($first), ".name(), \"", $first_name, "\");",
            )]
            /// ```
            pub const fn name(self) -> &'static str {
                match self {
                    $type::$first => $first_name,
                    $($type::$variant => $name,)*
                }
            }
        }

        /// The Vietnamese [name](Self::name).
        impl std::fmt::Display for $type {
            fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                f.pad(self.name())
            }
        }

        /// By its identifier, or by its Vietnamese name in any case, form of letters and tone placement.
        ///
        /// # Errors
        ///
        /// Where the text is neither: see [`ValueError`](crate::ValueError).
        impl std::str::FromStr for $type {
            type Err = $crate::error::ValueError;

            fn from_str(text: &str) -> Result<Self, Self::Err> {
                let expected = concat!("the name or the identifier of ", $noun);
                let named = || $type::ALL.iter().copied().find(|value| $crate::choice::is_name(text, value.name()));
                $type::from_id(text)
                    .or_else(named)
                    .ok_or_else(|| $crate::error::ValueError::new(expected, text))
            }
        }
    };
}
pub(crate) use terms;

/// Whether two texts have the same words; the commas between them may be left out.
pub(crate) fn is_name(text: &str, name: &str) -> bool {
    words(text).eq(words(name))
}

/// The words of a text, with `None` for what is none.
fn words(text: &str) -> impl Iterator<Item = Option<Syllable>> + '_ {
    let mut rest = trimmed(text);
    std::iter::from_fn(move || {
        let word = Word::read(rest);
        let next = word.map(|word| word.syllable).filter(|syllable| *syllable != Syllable::FOREIGN);
        let len = word.map(Word::len).or_else(|| rest.chars().next().map(char::len_utf8))?;
        rest = &rest[len..];
        let comma = word.is_some() && rest.starts_with(',');
        rest = &rest[usize::from(comma)..];
        rest = &rest[blanks(rest)..];
        Some(next)
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_name_is_told_by_its_words() {
        for (text, name, expected) in [
            ("NGHỊ  ĐỊNH", "Nghị định", true),
            (" nghi\u{323} đi\u{323}nh\n", "Nghị định", true),
            ("Nghị định số", "Nghị định", false),
            ("Nghị", "Nghị định", false),
            ("Nghị, định", "Nghị định", true),
            ("Nghị. định", "Nghị định", false),
            ("trong sạch vững mạnh", "Trong sạch, vững mạnh", true),
            ("", "Nghị định", false),
            ("quỳ định", "Quy định", false),
        ] {
            assert_eq!(is_name(text, name), expected, "{text:?}");
        }
    }
}
