internal import Feedback
